package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kosmo.engine.Script;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.loops.Loops;
import dev.kosmo.testkit.StubService;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a vendor answers, as scripts see it. */
class ScriptAnswersTest {
  private final StubService vendor = StubService.start();
  private final ScriptHost host = newHost();

  @AfterEach
  void stop() {
    host.close();
    vendor.close();
  }

  private ScriptHost newHost() {
    return ScriptHost.builder()
        .environment(Map.of())
        .account(
            "loops",
            "default",
            Credentials.of("api_key", "stub").with("url", vendor.baseUri().toString()))
        .build();
  }

  private String printed(String language, String code) {
    return host.run(Script.text("test." + language, code)).orThrow().output();
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void noDigitOfANumberIsLost(String language) {
    vendor.answer(
        200, "{\"b\": [0.1234567890123456789, 1e999999999, 19.90, 9007199254740993], \"a\": {}}");

    assertThat(printed(language, "dump(app.integrations.loops.get_current_user())"))
        .isEqualTo(
            """
            {
              b: [
                0.1234567890123456789,
                1E+999999999,
                19.9,
                9007199254740993
              ],
              a: {}
            }\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | local ok, e = pcall(app.integrations.loops.get_current_user)",
        "js | let e; try { app.integrations.loops.get_current_user() } catch (thrown) { e = thrown"
            + " }"
      })
  void anErrorIsTheSameToAScriptAndToJava(String language, String code) {
    var headers =
        Map.of("Content-Type", "application/json", "X-Request-Id", "r7", "Retry-After", "600");
    vendor.answer(429, headers, "{\"success\": false, \"message\": \"Slow down\"}");

    var caught =
        printed(
            language,
            code
                + " print(e.code, e.message, e.hint, e.status, e.retryable, e.request_id,"
                + " e.outcome)");
    // Of another host: this one knows now that Loops takes no more, and asks no second time.
    IntegrationException thrown;
    try (var other = newHost()) {
      var loops = other.client(Loops.class);
      thrown = catchThrowableOfType(IntegrationException.class, loops::getCurrentUser);
    }

    assertThat(caught)
        .isEqualTo(
            String.join(
                "\t",
                thrown.code().word(),
                thrown.getMessage(),
                thrown.hint().orElseThrow(),
                String.valueOf(thrown.status().orElseThrow()),
                String.valueOf(thrown.isRetryable()),
                thrown.requestId().orElseThrow(),
                thrown.outcome().word()))
        .startsWith("rate_limited\tLoops answered 429 to get_current_user: Slow down\t");
  }
}
