package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Guide;
import org.junit.jupiter.api.Test;

/** The guide says of each function what it must; that its examples run is for a host to show. */
interface GuideContract {

  @Test
  default void theGuideIntroducesTheIntegration(Subject subject) {
    assertThat(Guide.of(subject.integration()).introduction())
        .startsWith("# " + subject.integration().title() + "\n")
        .contains("\n## Authentication\n");
  }

  @Test
  default void theGuideHasASectionForEachFunctionAndNoOther(Subject subject) {
    assertThat(Guide.of(subject.integration()).sections().keySet())
        .containsExactlyInAnyOrderElementsOf(
            subject.functions().stream().map(FunctionSpec::name).toList());
  }

  @Test
  default void everySectionSaysWhatComesBackAndWhatCanGoWrong(Subject subject) {
    assertThat(Guide.of(subject.integration()).sections())
        .allSatisfy(
            (function, section) ->
                assertThat(section.outcome())
                    .as(function)
                    .containsOnlyOnce("Comes back: ")
                    .containsOnlyOnce("Errors: "));
  }

  @Test
  default void everySectionShowsOneExampleInEachLanguageAndWhatItPrints(Subject subject) {
    assertThat(Guide.of(subject.integration()).sections())
        .allSatisfy(
            (function, section) -> {
              assertThat(section.example().code()).as(function).containsOnlyKeys("lua", "js");
              assertThat(section.example().code().values())
                  .as(function)
                  .allSatisfy(code -> assertThat(code).contains(function));
              assertThat(section.example().printed()).as(function).isNotBlank();
            });
  }

  @Test
  default void examplesOfTheIntroductionAreInEachLanguage(Subject subject) {
    assertThat(Guide.of(subject.integration()).examples())
        .allSatisfy(example -> assertThat(example.code()).containsOnlyKeys("lua", "js"));
  }
}
