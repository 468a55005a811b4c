package dev.kosmo.cli;

import static dev.kosmo.cli.Kosmo.kosmo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.ScriptEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;

class ProgramTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int runInto(OutputStream out, String... arguments) {
    var shell =
        new Shell(
            new ByteArrayInputStream(new byte[0]),
            new Output(out),
            new Output(err),
            Map.of(),
            false);
    return new Program(shell, List.of(new ParrotEngine())).run(arguments);
  }

  /** A stream that takes so many writes and fails from then on. */
  private static OutputStream failing(int after, String message) {
    return new OutputStream() {
      private int left = after;

      @Override
      public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        if (left-- <= 0) {
          throw new IOException(message);
        }
      }
    };
  }

  @Test
  void unexpectedFailuresShowNothingOfTheInside() {
    var outcome = kosmo("integrations:parrot", "-e", "crash");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    Golden.check("run/internal-error.txt", outcome.err());
  }

  @Test
  void unexpectedFailuresAreADocumentWhereJsonIsAsked() {
    var outcome = kosmo("integrations:parrot", "--json", "-e", "crash");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(Outcomes.document(outcome)).containsEntry("success", false);
  }

  @Test
  void debuggingShowsTheTrace() {
    var outcome =
        new Kosmo().variable("KOSMO_DEBUG", "1").run("integrations:parrot", "-e", "crash");

    assertThat(outcome.err()).contains("the inner life of a class", "\tat ", "Internal error");
  }

  @Test
  void aReaderThatLeavesEndsTheProgramQuietly() {
    var code = runInto(failing(1, "Broken pipe"), "integrations:parrot", "-e", "print 1\nprint 2");

    assertThat(code).isEqualTo(141);
    assertThat(err.size()).isZero();
  }

  @Test
  void aScriptCannotHideThatItsReaderLeft() {
    var code = runInto(failing(0, "Broken pipe"), "integrations:parrot", "-e", "print-and-catch 1");

    assertThat(code).isEqualTo(141);
    assertThat(err.size()).isZero();
  }

  @Test
  void outputThatIsLostForAnotherReasonIsAFailure() {
    var code =
        runInto(failing(0, "No space left on device"), "integrations:parrot", "-e", "print 1");

    assertThat(code).isEqualTo(1);
    assertThat(err).hasToString("Cannot write to standard output: No space left on device\n");
  }

  @Test
  void anEngineThatCannotBeLoadedIsReported() {
    var out = new ByteArrayOutputStream();
    var shell =
        new Shell(
            new ByteArrayInputStream(new byte[0]),
            new Output(out),
            new Output(err),
            Map.of(),
            false);
    Iterable<ScriptEngine> broken =
        () -> {
          throw new ServiceConfigurationError("the inner life of a class");
        };

    var code = new Program(shell, broken).run("--version");

    assertThat(code).isEqualTo(1);
    assertThat(out.size()).isZero();
    assertThat(err.toString(UTF_8)).startsWith("Internal error").doesNotContain("inner life");
  }
}
