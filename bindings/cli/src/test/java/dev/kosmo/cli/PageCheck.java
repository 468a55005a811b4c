package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.kosmo.engine.Script;
import dev.kosmo.host.JsonText;
import dev.kosmo.host.ScriptHost;
import dev.kosmo.host.ScriptResult;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Executes the blocks of one page, but for commands of a shell. */
final class PageCheck {
  private final Page page;
  private final Path folder;
  private @Nullable PageClasses classes;

  /**
   * @param folder for classes, present while tests run
   */
  PageCheck(Page page, Path folder) {
    this.page = page;
    this.folder = folder;
  }

  Stream<DynamicTest> tests() {
    return page.blocks().stream()
        .filter(block -> !block.language().equals("sh"))
        .map(block -> DynamicTest.dynamicTest(block.toString(), () -> check(block)));
  }

  void check(Block block) {
    try {
      execute(block);
    } catch (Exception | AssertionError e) {
      // Reports of tests leave out the display name.
      throw new AssertionError(block + ": " + e.getMessage(), e);
    }
  }

  private void execute(Block block) throws Exception {
    switch (block.language()) {
      case "java" -> JavaBlocks.check(block, classes());
      case "text" ->
          assertThat(block.role())
              .as("text that nothing checks; put it right after the block that prints it")
              .isNotEqualTo(Block.Role.STRAY);
      case "markdown" -> checkGuide(block);
      case "json" -> JsonText.parse(block.code());
      case "xml" ->
          SAXParserFactory.newInstance()
              .newSAXParser()
              .parse(new InputSource(new StringReader(block.code())), new DefaultHandler());
      case "yaml" -> new YAMLMapper().readTree(block.code());
      default -> classes().use(loader -> runScript(block));
    }
  }

  /** A guide is a page in a page. */
  private void checkGuide(Block guide) {
    assertThat(guide.role()).as("a file that nothing names").isEqualTo(Block.Role.RESOURCE);
    Page.of(guide.toString(), guide.code()).blocks().forEach(this::check);
  }

  private PageClasses classes() {
    var made = classes == null ? PageClasses.of(page, folder) : classes;
    classes = made;
    return made;
  }

  private static void runScript(Block block) {
    try (var host = ScriptHost.builder().simulate().build()) {
      if (host.engines().stream().noneMatch(e -> e.extensions().contains(block.language()))) {
        throw new AssertionError("no rule for `" + block.language() + "`");
      }
      var result = host.run(Script.text("block." + block.language(), block.code())).orThrow();
      block.output().ifPresent(shown -> assertThat(shown(result)).isEqualTo(shown));
    }
  }

  /** What a script printed or, if that is nothing, what it returned. */
  private static String shown(ScriptResult result) {
    var text = result.output().isEmpty() ? JsonText.compact(result.values()) : result.output();
    return text + "\n";
  }
}
