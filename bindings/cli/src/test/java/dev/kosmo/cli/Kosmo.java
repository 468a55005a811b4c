package dev.kosmo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program in this process, with the surroundings that a test gives it. */
final class Kosmo {
  private final Map<String, String> variables = new HashMap<>();
  private InputStream input = InputStream.nullInputStream();
  private boolean interactive;

  /** What a command line led to. */
  record Outcome(int code, String out, String err) {}

  static Outcome kosmo(String... arguments) {
    return new Kosmo().run(arguments);
  }

  Kosmo variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  Kosmo input(String text) {
    return input(text.getBytes(UTF_8));
  }

  Kosmo input(byte[] bytes) {
    return input(new ByteArrayInputStream(bytes));
  }

  Kosmo input(InputStream stream) {
    input = stream;
    return this;
  }

  Kosmo onTerminal() {
    interactive = true;
    return this;
  }

  Outcome run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var shell =
        new Shell(input, new Output(out), new Output(err), Map.copyOf(variables), interactive);
    var code = new Program(shell, List.of(new ParrotEngine())).run(arguments);
    return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
