package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program with its real engines and integrations. */
class ScriptsProcessTest {
  private static final String CREATE = "dump(app.integrations.loops.create_contact(%s))";

  @ParameterizedTest
  @ValueSource(strings = {"lua", "js"})
  void theMainJobPrintsTheSameInEveryLanguage(String language) {
    var outcome =
        KosmoProcess.of(
                "integrations:" + language, "docs/examples/onboard." + language, "--simulate")
            .run();

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    Golden.check("run/onboard.txt", outcome.out());
  }

  @ParameterizedTest
  @CsvSource({"lua, {email=\"a@example.test\"}", "js, {email:\"a@example.test\"}"})
  void aDumpIsTheSameInEveryLanguage(String language, String argument) {
    var outcome =
        KosmoProcess.of(
                "integrations:" + language,
                "-e",
                CREATE.formatted(argument),
                "--json",
                "--simulate")
            .run();

    assertThat(outcome.code()).isZero();
    Outcomes.document(outcome);
    Golden.check("run/create-contact.json", outcome.out());
  }

  @ParameterizedTest
  @CsvSource({"lua, {email=\"a@example.test\"}", "js, {email:\"a@example.test\"}"})
  void theEnvironmentCanAskForSimulation(String language, String argument) {
    var outcome =
        KosmoProcess.of("integrations:" + language, "-e", CREATE.formatted(argument))
            .variable("KOSMO_SIMULATE", "1")
            .run();

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("{\n  success: true,\n  id: ");
  }

  @ParameterizedTest
  @CsvSource({"lua, {email=\"a@example.test\"}", "js, {email:\"a@example.test\"}"})
  void writesNeedLeave(String language, String argument) {
    var outcome =
        KosmoProcess.of("integrations:" + language, "-e", CREATE.formatted(argument))
            .variable("LOOPS_API_KEY", "none")
            .run();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("eval." + language + ":1: Integration 'loops' write requires approval")
        .contains("--force");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lua | print(input.name, input.n, ...)
          js  | print(input.name, input.n, ...args)
          """)
  void scriptsSeeInputAndWords(String language, String code) {
    var outcome =
        KosmoProcess.of(
                "integrations:" + language,
                "-e",
                code,
                "--input",
                "{\"n\": 9007199254740992}",
                "--arg",
                "name=Žofie €",
                "--",
                "one",
                "--two")
            .run();

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).isEqualTo("Žofie €\t9007199254740992\tone\t--two\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lua", "js"})
  void pipedCodeIsRun(String language) {
    var outcome =
        KosmoProcess.of("integrations:" + language).input("print(1)\nprint(nowhere.x)\n").run();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEqualTo("1\n");
    assertThat(outcome.err()).startsWith("stdin." + language + ":2: ");
  }

  @ParameterizedTest
  @CsvSource({"lua, while true do end", "js, while (true) {}"})
  void theTimeLimitEndsAnEndlessScript(String language, String code) {
    var outcome =
        KosmoProcess.of("integrations:" + language, "-e", code, "--time-limit", "0.5").run();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("eval." + language + " stopped after 0.5 s.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | lua | return 1, 'two'
          0 | js  | return 1
          0 | lua | ''
          0 | js  | ''
          1 | lua | print(
          1 | js  | print(
          1 | lua | error('no luck')
          1 | js  | throw new Error('no luck')
          1 | lua | return 0/0
          1 | js  | return 0/0
          1 | lua | app.integrations.loops.get_contact({contact_id='nobody@example.test'})
          1 | js  | app.integrations.loops.get_contact({contact_id:'nobody@example.test'})
          1 | lua | local function f() return 1 + f() end f()
          1 | js  | function f() { return 1 + f() } f()
          """)
  void everyOutcomeIsOneDocument(int code, String language, String script) {
    var outcome =
        KosmoProcess.of("integrations:" + language, "--json", "--simulate", "-e", script).run();

    var document = Outcomes.document(outcome);
    assertThat(outcome.code()).isEqualTo(code);
    assertThat(document).containsEntry("success", code == 0);
    assertThat(outcome.out()).doesNotContain("Exception", ".java", "\\tat ");
  }

  @Test
  void aReaderThatLeavesEndsTheProgramQuietly() {
    var outcome =
        KosmoProcess.ofShell("./kosmo integrations:lua -e 'while true do print(1) end' | head -1")
            .run();

    assertThat(outcome.out()).isEqualTo("1\n");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void textIsUtf8WhateverTheLocale() {
    var outcome =
        KosmoProcess.of("integrations:lua", "-e", "print('Žofie €', ...)", "--", "ü")
            .variable("LC_ALL", "C")
            .run();

    assertThat(outcome.out()).isEqualTo("Žofie €\tü\n");
  }

  @Test
  void textIsTheSameWhateverTheMachinesLanguage() {
    var outcome =
        KosmoProcess.of("integrations:lua", "-e", "error(string.format('%d', 12))")
            .variable("KOSMO_JAVA_OPTS", "-Duser.language=ar -Duser.country=EG")
            .run();

    assertThat(outcome.err()).startsWith("eval.lua:1: 12\n");
  }

  @Test
  void listNamesWhatIsThere() {
    var outcome = KosmoProcess.of("integrations:list").variable("LOOPS_API_KEY", "none").run();

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .containsPattern("(?m)^close +Close CRM +9 +not configured +create_lead, ")
        .containsPattern("(?m)^loops +Loops +6 +default +create_contact, ");
  }

  @Test
  void listNamesTheAccountsOfSimulators() {
    var outcome = KosmoProcess.of("integrations:list", "--simulate").run();

    assertThat(outcome.out())
        .contains("default, marketing, transactional", "default, us_team, eu_team");
  }

  @Test
  void versionNamesTheBuildAndTheEngines() {
    var outcome = KosmoProcess.of("--version").run();

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .matches("kosmo \\d[^ ]*\nJava " + Runtime.version().feature() + "(?s).*")
        .contains("\nEngines: graaljs (js", "luaj (lua");
  }
}
