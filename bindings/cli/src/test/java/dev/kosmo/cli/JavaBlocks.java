package dev.kosmo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the Java of a page. */
final class JavaBlocks {
  private static final String MISSING_SCRIPT =
      "(?s).*src/test/resources/(?:contract/\\w+|attacks/canary)\\.\\w+ is missing\\..*";

  private JavaBlocks() {}

  static void check(Block block, PageClasses classes) throws Exception {
    if (!block.isJavaFile()) {
      runSnippet(block, classes);
    } else if (JavaText.file(block).className().endsWith("Test")) {
      runTests(JavaText.file(block).className(), classes);
    }
  }

  private static void runSnippet(Block block, PageClasses classes) throws Exception {
    var snippet = JavaText.snippet(block);
    classes.compile(List.of(snippet));
    var printed = new ByteArrayOutputStream();
    var usual = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      classes.use(loader -> loader.loadClass(snippet.className()).getMethod("run").invoke(null));
    } catch (InvocationTargetException e) {
      throw new AssertionError("throws " + e.getCause(), e);
    } finally {
      System.setOut(usual);
    }
    block.output().ifPresent(shown -> assertThat(printed.toString(UTF_8)).isEqualTo(shown));
  }

  /** An engine's contract asks for a script per test and more, which no page has room for. */
  private static void runTests(String className, PageClasses classes) throws Exception {
    var listener = new SummaryGeneratingListener();

    classes.use(
        loader ->
            LauncherFactory.create()
                .execute(request().selectors(selectClass(loader, className)).build(), listener));

    var summary = listener.getSummary();
    assertThat(summary.getTestsFoundCount()).as("tests found").isPositive();
    assertThat(summary.getFailures())
        .extracting(failure -> failure.getException().getMessage())
        .allSatisfy(message -> assertThat(message).matches(MISSING_SCRIPT));
  }
}
