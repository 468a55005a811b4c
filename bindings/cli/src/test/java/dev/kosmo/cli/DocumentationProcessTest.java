package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the documentation shows, run in the root of the checkout. */
class DocumentationProcessTest {
  private static final Path BUILD = KosmoProcess.ROOT.resolve(".ci/run");

  @TempDir Path home = Path.of("");

  @TestFactory
  Stream<DynamicTest> everyCommandHolds() {
    return Page.written().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.language().equals("sh"))
        .map(block -> DynamicTest.dynamicTest(block.toString(), () -> check(block)));
  }

  @Test
  void otherCommandsAreRefused() {
    assertThatThrownBy(() -> run("rm README.md")).hasMessage("not runnable: rm README.md");
    assertThatThrownBy(() -> run("mvn deploy")).hasMessageContaining("mvn deploy");
  }

  private void check(Block block) {
    var printed = block.code().lines().map(this::run).collect(Collectors.joining());

    block.output().ifPresent(shown -> assertThat(printed).as("%s", block).isEqualTo(shown));
  }

  private String run(String command) {
    if (command.startsWith("mvn ")) {
      // This runs inside of it.
      assertThat(commandsOfBuild()).contains(command);
      return "";
    } else if (!command.startsWith("./kosmo ")) {
      throw new AssertionError("not runnable: " + command);
    }
    var outcome = KosmoProcess.ofShell(command).variable("KOSMO_HOME", String.valueOf(home)).run();
    assertThat(outcome.err()).as(command).isEmpty();
    assertThat(outcome.code()).as(command).isZero();
    return outcome.out();
  }

  /** The commands of continuous integration, without variables and options. */
  private static Stream<String> commandsOfBuild() {
    try {
      return Files.readAllLines(BUILD).stream()
          .map(line -> line.strip().replaceAll("^\\w+=\\S+ ", "").replaceAll(" -\\S+", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
