package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts, not times: what a command loads that it does not use, everybody waits for. */
class StartupProcessTest {
  @TempDir Path folder = Path.of("");

  private List<String> classesLoadedBy(String... arguments) throws IOException {
    var log = folder.resolve("classes.txt");
    var outcome =
        KosmoProcess.of(arguments)
            .variable("KOSMO_JAVA_OPTS", "-Xlog:class+load=info:file=" + log)
            .run();

    assertThat(outcome.code()).as(outcome.err()).isZero();
    return Files.readAllLines(log);
  }

  private static boolean loaded(List<String> log, String name) {
    return log.stream().anyMatch(line -> line.contains(" " + name));
  }

  @Test
  void aScriptLoadsOnlyTheIntegrationThatItUses() throws IOException {
    var code = "print(app.integrations.loops.get_current_user().teamName)";

    var log = classesLoadedBy("integrations:lua", "-e", code, "--simulate");

    assertThat(loaded(log, "dev.kosmo.integration.loops.Loops ")).isTrue();
    assertThat(loaded(log, "dev.kosmo.integration.capsule.Capsule ")).isFalse();
    assertThat(loaded(log, "dev.kosmo.integration.capsule.CapsuleSimulator")).isFalse();
    assertThat(loaded(log, "org.graalvm.polyglot")).isFalse();
  }

  @Test
  void aScriptWithoutCallsLoadsNeitherHttpNorJsonNorIntegrations() throws IOException {
    var log = classesLoadedBy("integrations:lua", "-e", "print(1)");

    assertThat(loaded(log, "dev.kosmo.engine.luaj.LuajEngine ")).isTrue();
    assertThat(loaded(log, "dev.kosmo.integration.loops.Loops ")).isFalse();
    // The verifier looks at a few interfaces of the client; the client itself costs.
    assertThat(loaded(log, "org.apache.hc.client5.http.impl.")).isFalse();
    assertThat(loaded(log, "feign.Feign ")).isFalse();
    assertThat(loaded(log, "dev.kosmo.integration.Quotas ")).isFalse();
    assertThat(loaded(log, "dev.kosmo.integration.quota.")).isFalse();
    assertThat(loaded(log, "com.fasterxml.jackson.databind.ObjectMapper ")).isFalse();
    assertThat(loaded(log, "com.sun.net.httpserver")).isFalse();
  }

  @Test
  void helpOpensNoEngineAndNoHost() throws IOException {
    var log = classesLoadedBy("--help");

    assertThat(loaded(log, "dev.kosmo.host.Connections ")).isFalse();
    assertThat(loaded(log, "dev.kosmo.integration.IntegrationCatalog ")).isFalse();
    assertThat(loaded(log, "dev.kosmo.engine.luaj.vm.")).isFalse();
    assertThat(loaded(log, "com.fasterxml.jackson.databind.ObjectMapper ")).isFalse();
  }
}
