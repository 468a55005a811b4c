package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.Cassette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CassetteCommandTest {
  private static final String CODE =
      """
      local loops = app.integrations.loops
      print(loops.create_contact({ email = input.email or "new@example.test" }).success)
      if not input.brief then print(loops.get_current_user().teamName) end
      """;

  @TempDir Path folder = Path.of("");

  private String file() {
    return folder.resolve("calls.json").toString();
  }

  private static Kosmo.Outcome run(String... arguments) {
    return new Kosmo().withLua().run(arguments);
  }

  private Kosmo.Outcome record() {
    return run("integrations:lua", "-e", CODE, "--simulate", "--record", file());
  }

  @Test
  void whatWasRecordedIsReplayedWithoutAccountOrForce() {
    var recorded = record();

    var replayed = run("integrations:lua", "-e", CODE, "--replay", file());

    assertThat(recorded).isEqualTo(new Kosmo.Outcome(0, "true\nLarkspur Labs\n", ""));
    assertThat(replayed).isEqualTo(recorded);
  }

  @Test
  void aReplayTakesNoAccountFromTheEnvironment() {
    record();

    var replayed =
        new Kosmo()
            .withLua()
            .variable("LOOPS_URL", "http://127.0.0.1:1")
            .variable("LOOPS_API_KEY", "key-4711-larkspur")
            .variable("KOSMO_SIMULATE", "1")
            .run("integrations:lua", "-e", CODE, "--replay", file());

    assertThat(replayed).isEqualTo(new Kosmo.Outcome(0, "true\nLarkspur Labs\n", ""));
  }

  @Test
  void whatDiffersFailsByName() {
    record();

    var outcome =
        run("integrations:lua", "-e", CODE, "--replay", file(), "--arg", "email=b@example.test");

    assertThat(outcome.code()).isOne();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            """
            eval.lua:2: loops.create_contact is not on the cassette: \
            `body.email` is "b@example.test", and was "new@example.test".
            Record the script anew, or mend its calls.
            Recorded, but not asked for: loops.create_contact [default] POST \
            https://app.loops.so/api/v1/contacts/create
            Recorded, but not asked for: loops.get_current_user [default] GET \
            https://app.loops.so/api/v1/api-key
            """);
  }

  @Test
  void whatNobodyAskedForIsTold() {
    record();

    var text = run("integrations:lua", "-e", CODE, "--replay", file(), "--arg", "brief=yes");
    var json =
        run("integrations:lua", "-e", CODE, "--replay", file(), "--arg", "brief=yes", "--json");

    var left = "loops.get_current_user [default] GET https://app.loops.so/api/v1/api-key";
    assertThat(text)
        .isEqualTo(new Kosmo.Outcome(0, "true\n", "Recorded, but not asked for: " + left + "\n"));
    assertThat(meta(json))
        .containsEntry("cassette", Map.of("left", List.of(left), "missed", List.of()))
        .containsEntry("simulated", false);
  }

  @Test
  void whatAScriptCatchesIsToldAllTheSame() {
    record();
    var code = "pcall(app.integrations.close.get_current_user)";

    var outcome = run("integrations:lua", "-e", code, "--replay", file());

    assertThat(outcome.err())
        .startsWith("close.get_current_user is not on the cassette: recorded were requests of");
  }

  @SuppressWarnings("unchecked") // JSON objects have text as keys.
  private static Map<String, Object> meta(Kosmo.Outcome outcome) {
    return (Map<String, Object>) Objects.requireNonNull(Outcomes.document(outcome).get("meta"));
  }

  @Test
  void aScriptThatFailsIsRecordedUpToThere() throws IOException {
    var code = CODE + "error('no luck')";
    var outcome = run("integrations:lua", "-e", code, "--simulate", "--record", file());

    assertThat(outcome.code()).isOne();
    assertThat(Files.readString(Path.of(file()))).contains("get_current_user");
    var replayed = run("integrations:lua", "-e", code, "--replay", file());
    assertThat(replayed).isEqualTo(outcome);
  }

  @Test
  void filesThatCannotBeUsedAreNamed() throws IOException {
    var missing = run("integrations:lua", "-e", CODE, "--replay", file());
    Files.writeString(Path.of(file()), "print(1)");
    var wrong = run("integrations:lua", "-e", CODE, "--replay", file());
    var nowhere =
        run("integrations:lua", "-e", CODE, "--record", folder.resolve("a/b.json").toString());

    assertThat(missing)
        .isEqualTo(
            new Kosmo.Outcome(
                1,
                "",
                "Cannot replay %s: there is no such file.\nName a file that --record wrote.\n"
                    .formatted(file())));
    assertThat(wrong.err())
        .isEqualTo(
            "Cannot replay %s: it is not a cassette.\nName a file that --record wrote.\n"
                .formatted(file()));
    assertThat(nowhere.code()).isOne();
    assertThat(nowhere.err()).startsWith("Cannot record to ").doesNotContain("Exception");
  }

  @Test
  void theResultIsToldAlsoWhereNothingCouldBeWritten() throws IOException {
    var cassette = Cassette.record(Path.of(file()));
    try (var files = Files.list(folder)) {
      Files.delete(files.findFirst().orElseThrow());
    }

    var end = CassetteEnd.of(cassette);

    assertThat(end.isFailure()).isTrue();
    assertThat(end.lines(true))
        .containsExactly("Nothing was recorded: cannot write the cassette " + file() + ".");
    assertThat(end.fields()).isEqualTo(Map.of("failure", "cannot write the cassette " + file()));
  }
}
