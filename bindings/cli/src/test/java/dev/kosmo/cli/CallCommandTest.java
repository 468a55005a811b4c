package dev.kosmo.cli;

import static dev.kosmo.cli.Kosmo.kosmo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.testkit.StubService;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallCommandTest {
  private final StubService vendor = StubService.start();

  @TempDir Path folder = Path.of("");

  @AfterEach
  void stop() {
    vendor.close();
  }

  private Kosmo.Outcome call(String input, String... arguments) {
    vendor.answer(200, "{\"id\": \"1\"}");
    return new Kosmo()
        .variable("KOSMO_HOME", folder.toString())
        .variable("KLAVIYO_API_KEY", "k1")
        .variable("KLAVIYO_URL", vendor.baseUri().toString())
        .variable("CLOSE_API_KEY", "k1")
        .variable("CLOSE_URL", vendor.baseUri().toString())
        .variable("CLOSE_NORTH_API_KEY", "north")
        .input(input)
        .run(arguments);
  }

  private String sent(String input, String... arguments) {
    var outcome =
        call(
            input,
            Stream.concat(Stream.of(arguments), Stream.of("--force")).toArray(String[]::new));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    return vendor.requests().get(vendor.requests().size() - 1).body();
  }

  @Test
  void aPayloadAndFlagsSayTheSame() {
    var body =
        sent(
            "",
            "integrations:call",
            "close.create_lead",
            "{\"name\": \"Ajax\", \"url\": \"a.test\"}");

    assertThat(body).isEqualTo("{\"name\":\"Ajax\",\"url\":\"a.test\"}");
    assertThat(sent("", "integrations:close", "create-lead", "--name", "Ajax", "--url=a.test"))
        .isEqualTo(body);
    assertThat(
            sent(
                "",
                "integrations:call",
                "close_create_lead",
                "--arg",
                "name=Ajax",
                "--arg=url=a.test"))
        .isEqualTo(body);
    assertThat(
            sent("{\"name\": \"Ajax\", \"url\": \"a.test\"}", "integrations:close", "create_lead"))
        .isEqualTo(body);
    assertThat(
            sent(
                "{\"name\": \"Ajax\", \"url\": \"a.test\"}",
                "integrations:close",
                "create_lead",
                "-"))
        .isEqualTo(body);
  }

  @Test
  void flagsWinOverThePayloadInAnySpellingAndPlace() {
    assertThat(sent("", "integrations:close", "create_lead", "--name=Ajax", "{\"name\": \"Zeus\"}"))
        .isEqualTo("{\"name\":\"Ajax\"}");
    assertThat(
            sent(
                "",
                "integrations:close",
                "create_task",
                "{\"leadId\": \"l1\", \"text\": \"a\"}",
                "--lead-id",
                "l2"))
        .contains("\"lead_id\":\"l2\"")
        .doesNotContain("l1");
  }

  @Test
  void membersListsFilesAndValuesThatAreNoText() throws IOException {
    var file = Files.writeString(folder.resolve("plan.txt"), "pro");

    var body =
        sent(
            "",
            "integrations:klaviyo",
            "create_profile",
            "--email=jane@example.test",
            "--phone-number=+15005550006",
            "--properties.plan",
            "@" + file,
            "--properties.handle=@@jane",
            "--properties.visits:=3",
            "--properties.zip=00123");

    assertThat(body)
        .contains("\"phone_number\":\"+15005550006\"")
        .contains(
            "\"properties\":{\"plan\":\"pro\",\"handle\":\"@jane\",\"visits\":3,\"zip\":\"00123\"}");
  }

  @Test
  void theEnvelopeHasTheKeysThatCallersKnow() {
    var document =
        Outcomes.document(
            call(
                "",
                "integrations:close",
                "get_lead",
                "--id=lead_1",
                "--account",
                "north",
                "--json"));

    assertThat(document.keySet())
        .containsExactly("function", "success", "data", "error", "meta", "duration_ms");
    assertThat(document)
        .containsEntry("function", "close.get_lead")
        .containsEntry("success", true)
        .containsEntry("data", Map.of("id", "1"));
    assertThat((Map<?, ?>) document.get("meta"))
        .extracting("dry_run", "operation", "permission_bypassed", "account")
        .containsExactly(false, "read", false, "north");
    assertThat(vendor.requests().get(0).headers().get("authorization")).contains("bm9ydGg6");
  }

  @Test
  void anAccountMayStandInTheNameOfTheFunction() {
    call("", "integrations:call", "close.north.get_lead", "--id=lead_1");

    assertThat(vendor.requests().get(0).headers().get("authorization")).contains("bm9ydGg6");
    assertThat(call("", "integrations:call", "close.nroth.get_lead", "--id=lead_1").err())
        .contains("has no account `nroth`");
    assertThat(
            call("", "integrations:close", "north.get_lead", "--id=1", "--account=default").err())
        .startsWith("The function is one of account `north`, --account says `default`.");
    assertThat(vendor.requests()).hasSize(1);
  }

  @Test
  void aFailureIsToldLikeThatOfAScript() {
    vendor.answer(404, "{\"error\": \"no such lead\"}");
    var arguments = List.of("integrations:close", "get_lead", "--id=lead_1");
    var kosmo =
        new Kosmo()
            .variable("CLOSE_API_KEY", "k1")
            .variable("CLOSE_URL", vendor.baseUri().toString());

    var text = kosmo.run(arguments.toArray(String[]::new));
    var json =
        kosmo.run(Stream.concat(arguments.stream(), Stream.of("--json")).toArray(String[]::new));

    assertThat(text.code()).isEqualTo(1);
    assertThat(text.out()).isEmpty();
    assertThat(text.err()).startsWith("Close CRM answered 404 to get_lead: no such lead");
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.err()).isEmpty();
    assertThat(Outcomes.object(json, "meta", "error"))
        .extracting("code", "status", "outcome")
        .containsExactly("not_found", 404, "failed");
  }

  @Test
  void aWriteNeedsForceAlsoToBeRehearsed() {
    var refused =
        call("", "integrations:close", "create_lead", "--name=Ajax", "--dry-run", "--json");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(Outcomes.document(refused)).containsEntry("function", "close.create_lead");
    assertThat(Outcomes.document(refused).get("error")).asString().contains("requires approval");
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void aDryRunShowsTheRequestAndSendsNothing() {
    var text = call("", "integrations:close", "create_lead", "--name=Ajax", "--dry-run", "--force");
    var json =
        call(
            "",
            "integrations:close",
            "create_lead",
            "--name=Ajax",
            "--dry-run",
            "--force",
            "--json");

    assertThat(text.out())
        .startsWith("POST " + vendor.baseUri() + "/lead/\n")
        .contains("\nAuthorization: ***\n")
        .endsWith("\n\n{\"name\":\"Ajax\"}\n");
    assertThat(Outcomes.object(json, "data", "request"))
        .extracting("method", "body")
        .containsExactly("POST", "{\"name\":\"Ajax\"}");
    assertThat(vendor.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "integrations:call | Name a function first, such as loops.create_contact.",
        "integrations:close | Name a function first; `kosmo integrations:docs close` lists them.",
        "integrations:close get_lead lead_1 | `lead_1` is one word too many: arguments are one JSON object, or --parameter value.",
        "integrations:close get_lead [1] | The payload must be a JSON object, such as {\"key\": 1}.",
        "integrations:close get_lead --id=1 --id=2 | `--id` was given twice.",
        "integrations:close get_lead --arg lead_id | --arg values must use key=value syntax, but one is `lead_id`.",
        "integrations:close get_lead --id:=x | --id: ",
      })
  void whatCannotBeUnderstoodIsAUsageError(String line, String message) {
    var outcome = call("", line.split(" "));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith(message);
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void parametersAreCheckedBeforeAnythingIsSent() {
    assertThat(call("", "integrations:close", "get_lead").err())
        .contains("Missing required parameter(s): id");
    assertThat(call("", "integrations:close", "get_lead", "--idd=1").err())
        .contains("Did you mean: id?");
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  @Timeout(60)
  void anIdlePipeIsNoInput() throws IOException {
    try (var nobodyWrites = new PipedOutputStream();
        var idle = new PipedInputStream(nobodyWrites)) {
      var kosmo = new Kosmo().input(idle);

      assertThat(kosmo.run("integrations:close", "list_leads", "--simulate").code()).isZero();
      assertThat(kosmo.run("integrations:close", "get_lead", "--simulate").err())
          .contains("Missing required parameter(s): id");
    }
  }

  @Test
  void withoutAnAccountTheMessageNamesTheVariable() {
    var outcome = kosmo("integrations:loops", "get_contact", "--email=jane@example.test");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("is missing required credentials").contains("LOOPS_API_KEY");
  }

  @Test
  void everyFunctionCanBeRehearsedOnItsSimulator() {
    var outcome =
        kosmo(
            "integrations:vero",
            "track_event",
            "--identity=7",
            "--event-name=Paid",
            "--simulate",
            "--json");

    assertThat(outcome.err()).isEmpty();
    assertThat(Outcomes.document(outcome)).containsEntry("success", true);
  }
}
