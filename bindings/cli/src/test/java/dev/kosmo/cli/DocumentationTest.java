package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the documentation shows is so. Its commands are in {@link DocumentationProcessTest}. */
class DocumentationTest {
  @TempDir Path folder = Path.of("");

  @TestFactory
  Stream<DynamicTest> everyBlockHolds() {
    return Page.written().stream().flatMap(page -> new PageCheck(page, folder).tests());
  }

  @Test
  void blocksOfEveryKindAreFound() {
    var blocks = Page.written().stream().flatMap(page -> page.blocks().stream()).toList();

    assertThat(blocks)
        .extracting(Block::language)
        .contains("java", "js", "lines", "lua", "markdown", "sh", "text");
    assertThat(blocks).extracting(Block::role).contains(Block.Role.OUTPUT, Block.Role.RESOURCE);
    assertThat(blocks)
        .extracting(Block::page)
        .contains("README.md", "docs/architecture.md", "docs/writing-an-engine.md");
  }

  @Test
  void linksLeadToFiles() {
    assertThat(Page.all()).flatExtracting(Page::brokenLinks).isEmpty();
    assertThat(Page.all()).flatExtracting(Page::links).hasSizeGreaterThan(10);
  }
}
