package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout that is not built yet; a stand-in for Maven copies the jars. */
class LauncherProcessTest {
  private static final Path JARS = Path.of("target/kosmo/lib").toAbsolutePath();

  @TempDir Path checkout = Path.of("");
  private Path launcher = Path.of("");
  private Path target = Path.of("");
  private Path tools = Path.of("");

  @BeforeEach
  void copyLauncher() throws IOException {
    launcher = Files.copy(KosmoProcess.ROOT.resolve("kosmo"), checkout.resolve("kosmo"));
    target = checkout.resolve("bindings/cli/target");
    tools = Files.createDirectory(checkout.resolve("tools"));
  }

  @AfterEach
  void removeLinkToJars() throws IOException {
    if (Files.isSymbolicLink(target.resolve("kosmo/lib"))) {
      Files.delete(target.resolve("kosmo/lib"));
    }
  }

  private void maven(String script) throws IOException {
    program(tools.resolve("mvn"), script);
  }

  private static void program(Path path, String script) throws IOException {
    Files.writeString(path, "#!/bin/sh\n" + script + "\n");
    assertThat(path.toFile().setExecutable(true)).isTrue();
  }

  private void workingMaven() throws IOException {
    maven(
        """
        echo run >>'%1$s/runs'
        mkdir -p '%1$s/kosmo/lib'
        sleep 1
        cp '%2$s'/*.jar '%1$s/kosmo/lib/'
        echo some warning >&2
        """
            .formatted(target, JARS));
  }

  private KosmoProcess version() {
    return KosmoProcess.launchedBy(launcher, "--version").pathBegins(tools);
  }

  @Test
  void theFirstRunBuildsAndSaysSoInOneLine() throws IOException {
    workingMaven();

    var first = version().run();
    var second = version().run();

    assertThat(first.err()).isEqualTo("kosmo: building, this once (a minute or two) ...\n");
    assertThat(first.out()).startsWith("kosmo ");
    assertThat(second.err()).isEmpty();
    assertThat(second).extracting(Kosmo.Outcome::out).isEqualTo(first.out());
  }

  @Test
  void firstRunsAtOnceBuildOnce() throws IOException {
    workingMaven();

    var runs =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> version().run()))
            .limit(3)
            .toList();
    var outcomes = runs.stream().map(CompletableFuture::join).toList();

    assertThat(outcomes).extracting(Kosmo.Outcome::code).containsOnly(0);
    assertThat(target.resolve("runs")).hasContent("run");
    assertThat(target.resolve("kosmo-build.lock")).doesNotExist();
  }

  @Test
  void aBuildThatWasKilledIsDoneAgain() throws IOException {
    workingMaven();
    Files.createDirectories(target.resolve("kosmo-build.lock"));
    Files.writeString(target.resolve("kosmo-build.lock/pid"), "999999999\n");

    var outcome = version().run();

    assertThat(outcome.code()).isZero();
    assertThat(target.resolve("kosmo-build.lock")).doesNotExist();
  }

  @Test
  void aFailedBuildShowsItsOutput() throws IOException {
    maven("echo no such artifact; exit 1");

    var outcome = version().run();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("no such artifact\nkosmo: The build failed");
    assertThat(target.resolve("kosmo-build.lock")).doesNotExist();
  }

  @Test
  void linksLeadToTheLauncher() throws IOException {
    Files.createDirectories(target);
    Files.createSymbolicLink(Files.createDirectory(target.resolve("kosmo")).resolve("lib"), JARS);
    var folder = Files.createDirectory(checkout.resolve("a folder"));
    Files.createSymbolicLink(folder.resolve("first"), Path.of("../kosmo"));
    var link = Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));

    var outcome = KosmoProcess.launchedBy(link, "--version").in(folder).run();

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("kosmo ");
  }

  @Test
  void anOldJavaIsRefusedByVersion() throws IOException {
    var home = Files.createDirectories(checkout.resolve("jdk-11/bin")).getParent();
    program(checkout.resolve("jdk-11/bin/java"), "exit 99");
    Files.writeString(checkout.resolve("jdk-11/release"), "JAVA_VERSION=\"11.0.2\"\n");

    var outcome = version().variable("JAVA_HOME", String.valueOf(home)).run();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .startsWith("kosmo: Java 17 or later is needed, but ")
        .contains("is 11.0.2.");
  }

  @Test
  void aJavaWithoutReleaseFileIsAskedForItsVersion() throws IOException {
    var home = Files.createDirectories(checkout.resolve("jdk-8/bin")).getParent();
    program(checkout.resolve("jdk-8/bin/java"), "echo 'openjdk version \"1.8.0_402\"' >&2");

    var outcome = version().variable("JAVA_HOME", String.valueOf(home)).run();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("is 1.8.0_402.");
  }

  @Test
  void aJavaHomeWithoutJavaIsNamed() {
    var outcome = version().variable("JAVA_HOME", "/nowhere").run();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("kosmo: JAVA_HOME is /nowhere,");
  }

  @Test
  void aClosedStandardInputIsAnEmptyOne() {
    var outcome = KosmoProcess.ofShell("./kosmo integrations:lua <&-").run();

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("Provide a Lua file");
  }

  @Test
  void furtherOptionsReachJava() {
    var outcome =
        KosmoProcess.of("integrations:lua")
            .variable("KOSMO_JAVA_OPTS", "-Da=b -Dkosmo.interactive=true")
            .input("print('from a terminal, nothing is read')")
            .run();

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("Provide a Lua file, --eval code, or pipe Lua code on stdin.\n");
  }
}
