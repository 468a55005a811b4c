package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.integration.Guide;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All examples of a guide, one after the other as a reader would try them: in each language on a
 * fresh host with simulators, each printing what the guide says.
 */
class GuideExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyExamplePrintsWhatTheGuideSays() {
    return IntegrationCatalog.discover().integrations().stream()
        .flatMap(
            integration ->
                languages()
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                integration.name() + " in " + language,
                                () -> run(examples(integration), language))));
  }

  private static Stream<String> languages() {
    return ServiceLoader.load(ScriptEngine.class).stream()
        .map(engine -> engine.get().extensions().get(0));
  }

  /** By what names a failure: the examples of the introduction, then those of the functions. */
  private static Map<String, Guide.Example> examples(Integration<?> integration) {
    var guide = Guide.of(integration);
    var examples = new LinkedHashMap<String, Guide.Example>();
    for (var example : guide.examples()) {
      examples.put("introduction-" + (examples.size() + 1), example);
    }
    guide.sections().forEach((function, section) -> examples.put(function, section.example()));
    return examples;
  }

  private static void run(Map<String, Guide.Example> examples, String language) {
    assertThat(examples).isNotEmpty();
    var softly = new SoftAssertions();
    try (var host = ScriptHost.builder().simulate().build()) {
      examples.forEach(
          (name, example) -> {
            var code = example.code().getOrDefault(language, "no example in this language");
            var result = host.run(Script.text(name + "." + language, code));
            softly.assertThat(result.failure()).as(name).isEmpty();
            softly
                .assertThat(result.output())
                .as(name)
                .isEqualTo(example.printed().stripTrailing());
          });
    }
    softly.assertAll();
  }
}
