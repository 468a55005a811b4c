package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GuideTest {
  private static final String MARKDOWN =
      """
      # Notes

      About notes.

      ```lua
      print("a")
      ```

      ```js
      print("a");
      ```

      ```text
      a
      ```

      ```lua
      ## = 2
      ```

      ## list_notes

      Gives a list.

      ```lua
      print(1)
      ```

      ```js
      print(1);
      ```

      ```text
      1
      ```

      Fails if there is none.

      ## Search syntax

      Plain words.

      ```text
      word OR word
      ```

      ## `get_note`

      One note.
      """;

  @Test
  void aHeadingWithTheNameOfAFunctionBeginsItsSection() {
    var guide = Guide.parse(MARKDOWN);

    assertThat(guide.sections().keySet()).containsExactly("list_notes", "get_note");
    assertThat(guide.section("get_note").orElseThrow().about()).isEqualTo("One note.");
  }

  @Test
  void proseBeforeAndAfterTheExampleIsToldApart() {
    var section = Guide.parse(MARKDOWN).section("list_notes").orElseThrow();

    assertThat(section.about()).isEqualTo("Gives a list.");
    assertThat(section.outcome()).isEqualTo("Fails if there is none.");
  }

  @Test
  void examplesAndWhatTheyPrintAreToldApart() {
    var example = Guide.parse(MARKDOWN).section("list_notes").orElseThrow().example();

    assertThat(example.code())
        .containsEntry("lua", "print(1)\n")
        .containsEntry("js", "print(1);\n")
        .hasSize(2);
    assertThat(example.printed()).isEqualTo("1\n");
  }

  @Test
  void fencesInARowAreOneExampleUntilALanguageComesAgain() {
    var examples = Guide.parse(MARKDOWN).examples();

    assertThat(examples).hasSize(2);
    assertThat(examples.get(0).code()).containsOnlyKeys("lua", "js");
    assertThat(examples.get(0).printed()).isEqualTo("a\n");
    assertThat(examples.get(1).code()).containsEntry("lua", "## = 2\n");
    assertThat(examples.get(1).printed()).isEmpty();
  }

  @Test
  void everythingElseIsAboutTheWhole() {
    assertThat(Guide.parse(MARKDOWN).introduction())
        .startsWith("# Notes\n\nAbout notes.\n\n```lua\nprint(\"a\")\n```\n")
        .endsWith("## Search syntax\n\nPlain words.\n\n```text\nword OR word\n```")
        .doesNotContain("Gives a list");
  }

  @Test
  void anIntegrationWithoutAGuideHasAnEmptyOne() {
    assertThat(Guide.of(new NotesIntegration()).sections()).isEmpty();
  }

  @Test
  void aFenceThatIsNotClosedIsRefused() {
    assertThatThrownBy(() -> Guide.parse("## list_notes\n\n```lua\nprint(1)\n"))
        .hasMessage("The guide does not close a fence ```lua.");
  }

  @Test
  void twoExamplesInOneLanguageAreRefused() {
    assertThatThrownBy(() -> Guide.parse("## list_notes\n```lua\n```\nOr:\n```lua\n```\n"))
        .hasMessage("The guide has two fences `lua` in the section `list_notes`.");
  }

  @Test
  void twoSectionsOfOneFunctionAreRefused() {
    assertThatThrownBy(() -> Guide.parse("## list_notes\n\n## list_notes\n"))
        .hasMessage("The guide has two sections `list_notes`.");
  }
}
