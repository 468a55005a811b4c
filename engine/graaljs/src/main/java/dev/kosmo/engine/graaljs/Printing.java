package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.ScriptOutput;
import java.util.StringJoiner;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** {@code print}, {@code dump} and {@code console}. */
final class Printing {
  private final Border border;
  private final ScriptOutput output;

  Printing(Border border, ScriptOutput output) {
    this.border = border;
    this.output = output;
  }

  void install() {
    border
        .prelude()
        .call(
            "output",
            new HostCall(border, "print", arguments -> print(arguments[0], "\t")),
            new HostCall(border, "console.log", arguments -> print(arguments[0], " ")),
            new HostCall(border, "dump", arguments -> dump(arguments[0].getArrayElement(0))));
  }

  private @Nullable Object print(Value arguments, String separator) {
    var line = new StringJoiner(separator);
    for (long i = 0; i < arguments.getArraySize(); i++) {
      line.add(DisplayReader.print(border.prelude(), arguments.getArrayElement(i)));
    }
    return write(line.toString());
  }

  private @Nullable Object dump(Value value) {
    return write(DisplayReader.dump(border.prelude(), value));
  }

  private @Nullable Object write(String text) {
    border.supervisor().patiently(() -> output.line(text));
    return null;
  }
}
