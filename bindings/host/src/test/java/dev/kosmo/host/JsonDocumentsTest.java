package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kosmo.engine.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is JSON and what is not, by RFC 8259, and alike in both languages. */
class JsonDocumentsTest {
  private static final Path FILE = Path.of("src/test/resources/json/documents.txt");
  private static final Pattern CHARACTER = Pattern.compile("\\{\\{([0-9A-F]{2,6})}}");
  private static final Pattern REPEATED = Pattern.compile("\\{\\{(\\d+) x (.*?)}}(?!})");
  private static final Pattern REFUSAL =
      Pattern.compile(
          "invalid_argument: json\\.decode: (not JSON|the text [a-z0-9 ]+)( at line \\d+, column \\d+)?\\.");

  private record Document(char kind, String shown, String text, String result) {

    static Document of(String line) {
      var parts = line.substring(Math.min(2, line.length())).split(" ==> ", 2);
      var text = expanded(parts[0]);
      var same = line.charAt(0) == 'y' ? text : "";
      var shown = parts[0].isEmpty() ? "nothing" : parts[0];
      return new Document(
          line.charAt(0), shown, text, parts.length == 2 ? expanded(parts[1]) : same);
    }

    private static String expanded(String text) {
      var repeated =
          REPEATED
              .matcher(text)
              .replaceAll(
                  m -> Matcher.quoteReplacement(m.group(2).repeat(Integer.parseInt(m.group(1)))));
      return CHARACTER
          .matcher(repeated)
          .replaceAll(
              m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }
  }

  private static final String LUA =
      """
      local results = {}
      for i, text in ipairs(input.texts) do
        local ok, value = pcall(json.decode, text)
        results[i] = ok and json.encode(value, { pretty = false }) or value.code .. ": " .. value.message
      end
      return results
      """;

  // Lua has the digits of a large integer as text.
  private static final String JS =
      """
      const plain = (value) => (typeof value === 'bigint' ? String(value) : value);
      return input.texts.map((text) => {
        try {
          const value = json.decode(text);
          return json.encode(Array.isArray(value) ? value.map(plain) : value, { pretty: false });
        } catch (e) {
          return e.code + ': ' + e.message;
        }
      });
      """;

  @TestFactory
  Stream<DynamicTest> whatIsJsonIsTheSameInBothLanguages() throws IOException {
    var documents = documents();
    var lua = results("lua", LUA, documents);
    var js = results("js", JS, documents);
    return IntStream.range(0, documents.size())
        .mapToObj(
            i ->
                dynamicTest(
                    documents.get(i).kind() + " " + documents.get(i).shown(),
                    () -> check(documents.get(i), (String) lua.get(i), (String) js.get(i))));
  }

  private static void check(Document document, String lua, String js) {
    assertThat(js).as(document.shown()).isEqualTo(lua);
    if (document.result().isEmpty()) {
      assertThat(lua).as(document.shown()).matches(REFUSAL);
    } else {
      assertThat(lua).as(document.shown()).isEqualTo(document.result());
    }
  }

  private static List<Document> documents() throws IOException {
    var documents = new ArrayList<Document>();
    for (var line : Files.readAllLines(FILE)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        documents.add(Document.of(line));
      }
    }
    return documents;
  }

  private static List<?> results(String language, String code, List<Document> documents) {
    var texts = documents.stream().map(Document::text).toList();
    var script = Script.text("json." + language, code).withInput(Map.of("texts", texts));
    try (var host = ScriptHost.builder().environment(Map.of()).build()) {
      return (List<?>) host.run(script).orThrow().values().get(0);
    }
  }
}
