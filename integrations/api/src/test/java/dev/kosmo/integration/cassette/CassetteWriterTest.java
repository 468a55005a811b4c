package dev.kosmo.integration.cassette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CassetteWriterTest {
  @TempDir Path folder = Path.of("");

  @Test
  void anInterruptedThreadStillWrites() throws IOException {
    var file = folder.resolve("calls.json");

    try (var writer = new CassetteWriter(file)) {
      Thread.currentThread().interrupt();
      writer.accounts("notes", Map.of("default", Map.of("url", "https://notes.example.test")));
      assertThat(Thread.interrupted()).isTrue();
    }

    assertThat(file).content().contains("https://notes.example.test");
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void whatBecomesShorterLeavesNoEnd() throws IOException {
    var file = folder.resolve("calls.json");

    try (var writer = new CassetteWriter(file)) {
      writer.accounts("notes", Map.of("default", Map.of("url", "https://long.example.test")));
      writer.accounts("notes", Map.of("default", Map.of("url", "a")));
    }

    assertThat(file).content().endsWith("}\n").doesNotContain("long");
  }
}
