package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documentation that is wrong does not pass. */
class PageCheckTest {
  @TempDir Path folder = Path.of("");

  private void check(String markdown) {
    var page = Page.of("page.md", markdown);
    var check = new PageCheck(page, folder);
    page.blocks().forEach(check::check);
  }

  private static String fenced(String language, String code) {
    return "```%s\n%s\n```\n".formatted(language, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          java | int i = "one";
          java | package a;
          java | throw new Exception("no");
          js   | throw new Error("no")
          json | {
          lua  | print(
          xml  | <a>
          yaml | a: [
          """)
  void wrongCodeIsRefused(String language, String code) {
    assertThatThrownBy(() -> check("Some words.\n\n" + fenced(language, code)))
        .hasMessageStartingWith("page.md:3 " + language + ": ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          java | System.out.println("one");
          js   | print("one")
          lua  | print("one")
          lua  | local nothing
          """)
  void otherOutputIsRefused(String language, String code) {
    assertThatThrownBy(() -> check(fenced(language, code) + fenced("text", "two")))
        .hasMessageContaining("two");
  }

  @Test
  void blocksInOtherLanguagesAreRefused() {
    assertThatThrownBy(() -> check("# Title\n" + fenced("foo", "1")))
        .hasMessage("page.md:2 foo: no rule for `foo`");
    assertThatThrownBy(() -> check(fenced("", "1"))).hasMessage("page.md:1 : no rule for ``");
    assertThatThrownBy(() -> check("    1\n")).hasMessage("page.md:1 : no rule for ``");
  }

  @Test
  void textThatNothingChecksIsRefused() {
    var lua = fenced("lua", "print(1)");
    var text = fenced("text", "1");

    assertThatThrownBy(() -> check(lua + "It prints:\n\n" + text))
        .hasMessageStartingWith("page.md:6 text: ");
    assertThatThrownBy(() -> check(lua + text + text)).hasMessageStartingWith("page.md:7 text: ");
    assertThatThrownBy(() -> check(fenced("json", "1") + text))
        .hasMessageStartingWith("page.md:4 text: ");
    assertThatCode(() -> check(lua + "# Title\n" + text)).doesNotThrowAnyException();
  }

  @Test
  void oneTextAfterSeveralLanguagesHoldsForEach() {
    var js = fenced("js", "print(1)");

    assertThatThrownBy(() -> check(fenced("lua", "print(2)") + js + fenced("text", "1")))
        .hasMessageStartingWith("page.md:1 lua: ");
  }

  @Test
  void guidesArePagesInPages() {
    var guide = "A file `a/guide.md`:\n\n`" + fenced("markdown", fenced("lua", "oops(")) + "`";

    assertThatThrownBy(() -> check(guide)).hasMessageContaining(":3 markdown:1 lua: ");
  }

  @Test
  void compilersNameTheLineOfThePage() {
    assertThatThrownBy(
            () -> check("# Title\n" + fenced("java", "import java.util.List;\n\nint i;\ni++;")))
        .hasMessageContaining(":6: ");
  }

  @Test
  void brokenLinksAreNamed() {
    var page =
        Page.of("docs/page.md", "\n[a](../README.md#b), [c](nowhere.md), [d](#e), <http://f>");

    assertThat(page.brokenLinks()).containsExactly("docs/page.md:2 nowhere.md");
  }
}
