package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Script;
import dev.kosmo.host.ScriptHost;
import dev.kosmo.host.stubs.Stubs;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StubsTest {
  private static Stubs quay() {
    var variables = Map.of("QUAY_API_KEY", "none", "QUAY_NORTH_API_KEY", "none");
    try (var host =
        ScriptHost.builder().integrations(Quay.integration()).environment(variables).build()) {
      return Stubs.of(host);
    }
  }

  @Test
  void typescriptDescribesGlobalsArgumentsAndAnswers() {
    Golden.check("types/quay.d.ts", quay().typescript());
  }

  @Test
  void luaDescribesGlobalsArgumentsAndAnswers() {
    Golden.check("types/quay.lua", quay().lua());
  }

  @Test
  void theDefinitionsForLuaAreLua() {
    try (var host = ScriptHost.builder().environment(Map.of()).build()) {
      for (var stubs : new Stubs[] {quay(), Stubs.of(host)}) {
        var check = "local chunk, problem = load(input.text) return problem";
        var script = Script.text("check.lua", check).withInput(Map.of("text", stubs.lua()));

        assertThat(host.run(script).orThrow().values()).containsExactly((Object) null);
      }
    }
  }
}
