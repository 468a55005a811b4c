package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Script;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a script may print and call, whatever its language. */
class RunLimitsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CALL =
      "app.integrations.loops.get_contact({email%s'a@example.test'})";

  private static ScriptResult run(Limits limits, String name, String code) {
    try (var host = ScriptHost.builder().simulate().limits(limits).build()) {
      return host.run(Script.text(name, code));
    }
  }

  private static JsonNode envelope(ScriptResult result) {
    return JSON.valueToTree(result.envelope(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "a.lua, 'print(\"kept\") pcall(print, (\"x\"):rep(2000)) print(\"on\")'",
    "a.js, 'print(\"kept\"); try { print(\"x\".repeat(2000)) } finally { print(\"on\") }'"
  })
  void outputBeyondTheLimitEndsTheScriptAndKeepsWhatWasBefore(String name, String code) {
    var envelope = envelope(run(Limits.standard().withOutput(1024), name, code));

    assertThat(envelope.get("output")).hasToString("\"kept\"");
    assertThat(envelope.get("error").textValue())
        .isEqualTo(name + " stopped after 1 KiB of output. Raise --output-limit, or print less.");
    assertThat(envelope.at("/meta/error/code").textValue()).isEqualTo("output_limit");
    assertThat(envelope.at("/meta/error/limit"))
        .hasToString("{\"name\":\"output\",\"value\":1024,\"used\":2006}");
  }

  @ParameterizedTest
  @CsvSource({
    "a.lua, =, 'for _ = 1, 5 do pcall(function() return %s end) end'",
    "a.js, :, 'for (let i = 0; i < 5; i++) try { %s } catch {}'"
  })
  void oneCallTooManyEndsTheScript(String name, String is, String code) {
    var limits = Limits.standard().withCalls(3);

    var result = run(limits, name, code.formatted(CALL.formatted(is)));

    assertThat(result.calls()).hasSize(3);
    assertThat(envelope(result).get("error").textValue())
        .isEqualTo(
            name
                + " stopped after 3 calls of integrations."
                + " Raise --max-calls, or split the work into several runs.");
    assertThat(envelope(result).at("/meta/error/limit"))
        .hasToString("{\"name\":\"calls\",\"value\":3,\"used\":4}");
  }

  @Test
  void aCallThatWasRefusedCounts() {
    var limits = Limits.standard().withCalls(2);

    var result =
        run(
            limits,
            "a.lua",
            "for _ = 1, 3 do print(pcall(app.integrations.loops.get_contact)) end");

    assertThat(envelope(result).at("/meta/error/code").textValue()).isEqualTo("call_limit");
    assertThat(result.output().lines()).hasSize(2);
  }
}
