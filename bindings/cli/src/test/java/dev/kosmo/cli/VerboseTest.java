package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerboseTest {
  private static final String CODE =
      """
      local loops = app.integrations.loops
      loops.get_current_user()
      pcall(loops.create_contact, { email = "nobody" })
      pcall(loops.create_contact, { emial = "nobody" })
      """;

  private static Kosmo.Outcome run(String option) {
    return new Kosmo().withLua().run("integrations:lua", "-e", CODE, "--simulate", option);
  }

  @Test
  void eachCallIsOneLine() {
    var outcome = run("--verbose");

    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().replaceAll("\\d+ ms", "N ms"))
        .isEqualTo(
            """
            integrations.loops.get_current_user [default] ok 200 in N ms
            integrations.loops.create_contact [default] failed 400 in N ms
            integrations.loops.create_contact [default] rejected in N ms
            """);
  }

  @Test
  void aTraceHasRequestsAndAnswersWithoutCredentials() {
    var outcome = run("--trace");

    assertThat(outcome.err())
        .containsPattern("> GET http://127.0.0.1:\\d+/api/v1/api-key\n> Accept: application/json\n")
        .contains("> Authorization: ***\n")
        .contains("> {\"email\":\"nobody\"}\n")
        .contains("\n< 200\n", "\n< 400\n", "< content-type: application/json")
        .contains("integrations.loops.create_contact [default] failed 400 in ")
        .doesNotContain("simulated-");
  }
}
