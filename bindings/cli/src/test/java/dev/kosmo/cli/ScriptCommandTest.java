package dev.kosmo.cli;

import static dev.kosmo.cli.Kosmo.kosmo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptCommandTest {
  @Test
  void printsThenShowsWhatTheScriptReturned() {
    var outcome = kosmo("integrations:parrot", "-e", "print one\nreturn {\"a\":[]}\nprint two");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo(
            """
            one
            two
            [
                {
                    "a": []
                }
            ]
            """);
  }

  @Test
  void aScriptThatReturnsNothingShowsOnlyItsLines() {
    assertThat(kosmo("integrations:parrot", "-e", "print äöü €").out()).isEqualTo("äöü €\n");
  }

  @Test
  void successIsOneDocumentWhereJsonIsAsked() {
    var outcome = kosmo("integrations:parrot", "--json", "-e", "print one\nprint two\nreturn 1");

    assertThat(outcome.code()).isZero();
    assertThat(Outcomes.document(outcome)).containsEntry("output", "one\ntwo");
    Golden.check("run/success.json", outcome.out());
  }

  @Test
  void failuresGoToStandardErrorWithPositionAndHint() {
    var outcome = kosmo("integrations:parrot", "-e", "print one\nfail no luck");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEqualTo("one\n");
    assertThat(outcome.err()).isEqualTo("eval.parrot:2: no luck\nMend the script.\n");
  }

  @Test
  void failureIsOneDocumentWhereJsonIsAsked() {
    var outcome = kosmo("integrations:parrot", "--json", "-e", "print one\nfail no luck");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(Outcomes.document(outcome)).containsEntry("error", "eval.parrot:2: no luck");
    Golden.check("run/failure.json", outcome.out());
  }

  @Test
  void metaTellsWhatWasAllowedAndSimulated() {
    var outcome = kosmo("integrations:parrot", "--json", "--force", "--simulate", "-e", "return 1");

    assertThat(Outcomes.document(outcome))
        .containsEntry("meta", Map.of("permission_bypassed", true, "simulated", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "yes", "please"})
  void theEnvironmentCanAskForSimulation(String value) {
    var outcome =
        new Kosmo()
            .variable("KOSMO_SIMULATE", value)
            .run("integrations:parrot", "--json", "-e", "return 1");

    assertThat(Outcomes.document(outcome))
        .containsEntry("meta", Map.of("permission_bypassed", false, "simulated", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "false", "No", "off"})
  void aPlainNoIsNoSimulation(String value) {
    var outcome =
        new Kosmo()
            .variable("KOSMO_SIMULATE", value)
            .run("integrations:parrot", "--json", "-e", "return 1");

    assertThat(Outcomes.document(outcome))
        .containsEntry("meta", Map.of("permission_bypassed", false, "simulated", false));
  }

  @Test
  void theTimeLimitReachesTheEngine() {
    var given = kosmo("integrations:parrot", "-e", "limit", "--time-limit", "1.5");
    var standard = kosmo("integrations:parrot", "-e", "limit");

    assertThat(given.out()).isEqualTo("PT1.5S\n");
    assertThat(standard.out()).isEqualTo("PT5M\n");
  }

  @Test
  void wordsAfterTheDelimiterAreTheScripts() {
    var outcome = kosmo("integrations:parrot", "-e", "args", "--", "a b", "--json", "", "-e");

    assertThat(outcome.out()).isEqualTo("a b|--json||-e\n");
  }

  @Test
  void returnedNumbersThatJsonLacksAreAnError() {
    var outcome = kosmo("integrations:parrot", "--json", "-e", "print one\nnan");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(Outcomes.document(outcome)).containsEntry("success", false);
    Golden.check("run/not-a-number.json", outcome.out());
  }

  @Test
  void returnedNumbersThatJsonLacksAreAnErrorInTextToo() {
    var outcome = kosmo("integrations:parrot", "-e", "print one\nnan");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEqualTo("one\n");
    assertThat(outcome.err()).startsWith("The returned value cannot be shown:");
  }
}
