package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The classes and resources of one page, on top of the class path of the tests. */
final class PageClasses {
  static final Pattern RESOURCE =
      Pattern.compile(
          "META-INF/services/[\\w.]+|(?:\\w+/)+(?:guide\\.md|answers/\\w+\\.json)|attacks/attacks\\.\\w+");

  private final Path folder;
  private final ClassLoader loader;

  private PageClasses(Path folder) throws MalformedURLException {
    this.folder = folder;
    this.loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
  }

  /** Compiles the Java files of a page together, and writes its resources, below a folder. */
  static PageClasses of(Page page, Path folder) {
    try {
      var classes = new PageClasses(Files.createTempDirectory(folder, "page"));
      var sources = page.blocks().stream().filter(Block::isJavaFile).map(JavaText::file).toList();
      if (!sources.isEmpty()) {
        classes.compile(sources);
      }
      for (var block : page.blocks()) {
        if (block.role() == Block.Role.RESOURCE) {
          classes.write(block);
        }
      }
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Block block) throws IOException {
    var name = RESOURCE.matcher(block.before());
    assertThat(name.find()).as("names a file").isTrue();
    var file = folder.resolve(name.group());
    Files.createDirectories(file.getParent());
    Files.writeString(file, block.code());
  }

  void compile(List<JavaText> sources) {
    var path =
        folder + System.getProperty("path.separator") + System.getProperty("java.class.path");
    var options = List.of("-proc:none", "-parameters", "-d", folder.toString(), "-cp", path);
    var problems = new DiagnosticCollector<JavaFileObject>();
    var compiler = ToolProvider.getSystemJavaCompiler();

    var compiled = compiler.getTask(null, null, problems, options, null, sources).call();

    assertThat(compiled).as("compiles: %s", problems.getDiagnostics()).isTrue();
  }

  /** Does something with code that finds services: it finds those of the page, too. */
  void use(Use use) throws Exception {
    var thread = Thread.currentThread();
    var usual = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      use.with(loader);
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  /** Something that needs the classes of a page. */
  interface Use {
    void with(ClassLoader classes) throws Exception;
  }
}
