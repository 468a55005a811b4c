package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.IntegrationCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VeroGuideTest {

  static Stream<String> functions() {
    var vero = new VeroIntegration();
    return IntegrationCatalog.discover().functions(vero).names().stream();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void showsEveryFunctionInBothLanguages(String function) {
    var section = section(function);

    assertThat(section)
        .containsOnlyOnce("```lua")
        .containsOnlyOnce("```js")
        .containsOnlyOnce("Comes back: ")
        .containsOnlyOnce("Errors: ")
        .contains("app.integrations.vero." + function + "({");
  }

  private static String section(String function) {
    var heading = "\n## " + function + "\n";
    var guide = guide();
    assertThat(guide).containsOnlyOnce(heading);
    var rest = guide.substring(guide.indexOf(heading) + heading.length());
    return rest.contains("\n## ") ? rest.substring(0, rest.indexOf("\n## ")) : rest;
  }

  private static String guide() {
    try (var stream = Objects.requireNonNull(Vero.class.getResourceAsStream("guide.md"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
