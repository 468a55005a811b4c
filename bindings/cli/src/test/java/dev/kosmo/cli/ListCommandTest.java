package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.Integration;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

  @Test
  void whatCannotBeLoadedIsToldBesideTheList(@TempDir Path folder) throws IOException {
    var services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(Integration.class.getName()), "no.such.Integration\n");
    var thread = Thread.currentThread();
    var usual = thread.getContextClassLoader();
    try (var broken = new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual)) {
      thread.setContextClassLoader(broken);

      var text = Kosmo.kosmo("integrations:list");
      var json = Kosmo.kosmo("integrations:list", "--json");

      assertThat(text.code()).isEqualTo(1);
      assertThat(text.out()).contains("Loops", "Capsule");
      assertThat(text.err())
          .startsWith("An integration cannot be loaded: ")
          .contains("no.such.Integration")
          .hasLineCount(1);
      assertThat(json.code()).isEqualTo(1);
      assertThat(json.err()).isEmpty();
      assertThat(Outcomes.document(json)).containsEntry("success", false).containsKey("providers");
    } finally {
      thread.setContextClassLoader(usual);
    }
  }
}
