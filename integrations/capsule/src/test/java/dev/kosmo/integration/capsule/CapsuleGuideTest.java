package dev.kosmo.integration.capsule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.Guide;
import dev.kosmo.integration.IntegrationCatalog;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CapsuleGuideTest {
  private final Guide guide = Guide.of(new CapsuleIntegration());

  static Stream<String> functions() {
    return IntegrationCatalog.discover().functions(new CapsuleIntegration()).names().stream();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void everyFunctionIsShownInBothLanguages(String function) {
    var section = guide.section(function).orElseThrow();

    assertThat(section.examples()).containsOnlyKeys("lua", "js");
    assertThat(section.examples().values())
        .allSatisfy(
            code -> assertThat(code).contains("app.integrations.capsule." + function + "("));
    assertThat(section.printed()).isNotBlank();
    assertThat(section.text()).contains("Comes back: ", "Errors: ");
  }

  @Test
  void nothingIsShownThatDoesNotExist() {
    assertThat(guide.sections().keySet()).containsExactlyInAnyOrderElementsOf(functions().toList());
  }

  @Test
  void whatConcernsAllFunctionsIsSaidOnce() {
    assertThat(guide.introduction())
        .contains("CAPSULE_ACCESS_TOKEN", "Paging", "_delete = true", "clears the team");
  }
}
