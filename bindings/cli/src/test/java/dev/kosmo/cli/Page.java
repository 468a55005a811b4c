package dev.kosmo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A page of the documentation. */
record Page(String name, List<Block> blocks, List<Link> links) {

  /** Where a page leads to. */
  record Link(int line, String destination) {}

  /** All but the generated pages; the host's {@code GuideExamplesTest} runs their examples. */
  static List<Page> written() {
    return all().stream().filter(page -> !page.name().startsWith("docs/reference/")).toList();
  }

  /** All pages of the checkout. */
  static List<Page> all() {
    try (var top = Files.list(KosmoProcess.ROOT);
        var docs = Files.walk(KosmoProcess.ROOT.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .map(Page::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page of(String name, String markdown) {
    return new PageReader(name, markdown).page();
  }

  private static Page read(Path path) {
    try {
      return of(KosmoProcess.ROOT.relativize(path).toString(), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The links to files of the checkout that are not there. */
  List<String> brokenLinks() {
    return links.stream()
        .filter(link -> !link.destination().matches("(?:\\w+:|#).*"))
        .filter(link -> !Files.exists(file(link.destination().replaceAll("#.*", ""))))
        .map(link -> name + ":" + link.line() + " " + link.destination())
        .toList();
  }

  private Path file(String destination) {
    return KosmoProcess.ROOT.resolve(name).resolveSibling(destination);
  }
}
