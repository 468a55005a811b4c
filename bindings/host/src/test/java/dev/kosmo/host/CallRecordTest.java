package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Script;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.StubService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallRecordTest {
  private final StubService vendor = StubService.start();

  @AfterEach
  void stop() {
    vendor.close();
  }

  private Map<?, ?> call(String code) {
    var environment =
        Map.of(
            "CLOSE_API_KEY",
            "key-4711",
            "CLOSE_SALES_API_KEY",
            "key-4712",
            "CLOSE_URL",
            vendor.baseUri().toString());
    try (var host = ScriptHost.builder().environment(environment).build()) {
      var envelope = host.run(Script.text("a.lua", code)).envelope(Map.of());
      var calls = (List<?>) Objects.requireNonNull(envelope.get("integration_calls"));
      return (Map<?, ?>) Objects.requireNonNull(calls.get(0));
    }
  }

  @Test
  void aCallThatWaitedAndSucceededTellsAll() {
    vendor.answerInTurn(
        SimulatedAnswer.json(429, "{}").with("Retry-After", "0"),
        SimulatedAnswer.json(200, "{\"id\": 1}").with("X-Request-Id", "req-9"));

    var call = call("app.integrations.close.sales.get_current_user()");

    assertThat(call.keySet().stream().map(String::valueOf))
        .containsExactly(
            "path",
            "account",
            "access",
            "durationMs",
            "status",
            "outcome",
            "attempts",
            "waited_ms",
            "bytes",
            "http_status",
            "request_id");
    assertThat(call.get("path")).isEqualTo("integrations.close.get_current_user");
    assertThat(call.get("account")).isEqualTo("sales");
    assertThat(call.get("access")).isEqualTo("read");
    assertThat(call.get("status")).isEqualTo("ok");
    assertThat(call.get("outcome")).isEqualTo("ok");
    assertThat(call.get("attempts")).isEqualTo(2L);
    assertThat(call.get("waited_ms")).isNotEqualTo(0.0);
    assertThat(call.get("durationMs")).isNotEqualTo(0.0);
    assertThat(call.get("bytes")).isEqualTo((long) ("{}" + "{\"id\": 1}").length());
    assertThat(call.get("http_status")).isEqualTo(200);
    assertThat(call.get("request_id")).isEqualTo("req-9");
  }

  @Test
  void aCallThatFailedSaysHow() {
    vendor.answer(404, Map.of("X-Request-Id", "req-10"), "{\"error\": \"gone\"}");

    var call = call("app.integrations.close.get_lead('x')");

    assertThat(call.get("status")).isEqualTo("error");
    assertThat(call.get("outcome")).isEqualTo("failed");
    assertThat(call.get("attempts")).isEqualTo(1L);
    assertThat(call.get("http_status")).isEqualTo(404);
    assertThat(call.get("request_id")).isEqualTo("req-10");
    assertThat(call.get("error")).isEqualTo("Close CRM answered 404 to get_lead: gone");
  }
}
