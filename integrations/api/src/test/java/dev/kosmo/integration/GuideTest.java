package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuideTest {
  private static final String MARKDOWN =
      """
      # Notes

      About notes.

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
    assertThat(guide.section("list_notes").orElseThrow().text())
        .isEqualTo("Gives a list.\n\nFails if there is none.");
    assertThat(guide.section("get_note").orElseThrow().text()).isEqualTo("One note.");
  }

  @Test
  void examplesAndWhatTheyPrintAreToldApart() {
    var section = Guide.parse(MARKDOWN).section("list_notes").orElseThrow();

    assertThat(section.examples())
        .containsEntry("lua", "print(1)\n")
        .containsEntry("js", "print(1);\n");
    assertThat(section.printed()).isEqualTo("1\n");
  }

  @Test
  void everythingElseIsAboutTheWhole() {
    assertThat(Guide.parse(MARKDOWN).introduction())
        .isEqualTo(
            "# Notes\n\nAbout notes.\n\n## Search syntax\n\nPlain words.\n\n```text\nword OR word\n```");
  }

  @Test
  void anIntegrationWithoutAGuideHasAnEmptyOne() {
    assertThat(Guide.of(new NotesIntegration()).sections()).isEmpty();
  }
}
