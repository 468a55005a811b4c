package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Script;
import dev.kosmo.host.ScriptHost;
import dev.kosmo.integration.Cassette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it records. */
@Timeout(120)
class CassetteProcessTest {
  private static final String CODE = "return app.integrations.loops.get_current_user().teamName";

  @TempDir Path folder = Path.of("");

  @Test
  void whatAKilledProcessRecordedCanBeReplayed() throws Exception {
    var file = folder.resolve("calls.json");
    var process =
        KosmoProcess.of(
                "integrations:lua",
                "--simulate",
                "--record",
                file.toString(),
                "-e",
                CODE.replace("return ", "print(") + ") app.sleep(100)")
            .variable("KOSMO_HOME", folder.resolve("home").toString())
            .start();
    while (process.isAlive() && part().isEmpty()) {
      Thread.sleep(50);
    }
    process.destroyForcibly().waitFor();

    assertThat(file).doesNotExist();
    try (var cassette = Cassette.replay(part().orElseThrow());
        var host = ScriptHost.builder().cassette(cassette).build()) {
      var result = host.run(Script.text("a.lua", CODE)).orThrow();
      assertThat(result.values()).containsExactly("Larkspur Labs");
      assertThat(cassette.left()).isEmpty();
    }
  }

  /** What is recorded so far, once the request is in it. */
  private Optional<Path> part() throws IOException {
    try (var files = Files.list(folder)) {
      for (var part : files.filter(f -> f.toString().endsWith(".part")).toList()) {
        if (Files.readString(part).contains("teamName")) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }
}
