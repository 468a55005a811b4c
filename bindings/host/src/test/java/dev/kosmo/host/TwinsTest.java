package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One behaviour a pair: {@code twins/NAME.lua} and {@code twins/NAME.js} print the same text, byte
 * for byte, which is {@code twins/NAME.txt}. Run with {@code -Dtwins.write} to write the texts
 * anew, then read the difference.
 */
class TwinsTest {
  private static final Path FOLDER = Path.of("src/test/resources/twins");

  @TestFactory
  List<DynamicTest> everyPairPrintsTheSame() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".txt"))
          .sorted()
          .map(name -> DynamicTest.dynamicTest(name, () -> check(name)))
          .toList();
    }
  }

  private static void check(String name) throws IOException {
    var expected = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".txt");
    var script =
        Script.text(name, Files.readString(FOLDER.resolve(name)))
            .withInput(Map.of("name", "Jane", "tags", List.of("a", "b")))
            .withArguments(List.of("one", "two"));
    try (var host = ScriptHost.builder().simulate().build()) {
      var result = host.run(script);
      var text =
          result.output() + result.failure().map(e -> "\nFAILED: " + e.getMessage()).orElse("");
      // Positions differ by the name of the file only.
      text = text.replace(name + ":", "SCRIPT:") + "\n";
      if (System.getProperty("twins.write") != null
          && name.endsWith(System.getProperty("twins.write"))) {
        Files.writeString(expected, text);
      }
      assertThat(text).isEqualTo(Files.readString(expected));
    }
  }
}
