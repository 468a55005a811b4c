package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Both languages behave alike: each row of the tables in {@code alike} is a snippet of Lua, one of
 * JavaScript, and the envelope that both must give, byte for byte but for the time it took. Run
 * with {@code -Dalike.write=lua} to write what Lua gives, then read the difference.
 */
class AlikeTest {
  private static final Path FOLDER = Path.of("src/test/resources/alike");
  private static final String WRITE = System.getProperty("alike.write", "");

  @TestFactory
  Stream<DynamicTest> everyRowGivesTheSameInBothLanguages() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (var file : files()) {
      var rows = AlikeRow.read(file);
      if (!WRITE.isEmpty()) {
        Files.writeString(file, AlikeRow.write(rows, row -> row.run(WRITE)));
      }
      for (var row : rows) {
        var name = file.getFileName() + ": " + row.title();
        tests.add(dynamicTest(name, () -> check(name, row)));
      }
    }
    return tests.stream();
  }

  private static void check(String name, AlikeRow row) {
    var lua = row.run("lua");
    var js = row.run("js");
    var expected = JsonText.compact(row.expected().envelope());
    assertThat(withoutBytes(lua)).as(name + " (lua)").isEqualTo(expected);
    assertThat(withoutBytes(js)).as(name + " (js)").isEqualTo(expected);
    assertThat(JsonText.compact(js)).as(name + " (bytes)").isEqualTo(JsonText.compact(lua));
  }

  private static String withoutBytes(Map<String, ?> envelope) {
    return JsonText.compact(AlikeEnvelope.withoutBytes(envelope));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }
}
