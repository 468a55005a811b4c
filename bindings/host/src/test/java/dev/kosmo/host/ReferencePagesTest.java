package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.IntegrationCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@code docs/reference} says what the program says. */
class ReferencePagesTest {
  private static final Path FOLDER = Path.of("../../docs/reference");
  private static final String MENDING = "To mend it: " + ReferencePages.COMMAND;

  @Test
  void everyPageIsThereAndNoneIsStale() throws IOException {
    var pages = ReferencePages.of(IntegrationCatalog.discover());

    if (System.getProperty("reference.write") != null) {
      write(pages);
    }

    var files = files();
    assertThat(files.keySet()).as(MENDING).isEqualTo(pages.keySet());
    assertThat(files.keySet())
        .as("stale pages. " + MENDING)
        .filteredOn(name -> !Objects.equals(files.get(name), pages.get(name)))
        .isEmpty();
  }

  private static void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(FOLDER);
    for (var page : pages.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }

  private static Map<String, String> files() throws IOException {
    var files = new TreeMap<String, String>();
    try (var paths = Files.newDirectoryStream(FOLDER, "*.md")) {
      for (var path : paths) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }
}
