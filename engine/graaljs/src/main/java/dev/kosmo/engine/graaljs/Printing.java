package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.ScriptOutput;
import java.util.StringJoiner;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** {@code print}, {@code dump} and {@code console}. */
final class Printing {
  private final Prelude prelude;
  private final ScriptOutput output;

  Printing(Prelude prelude, ScriptOutput output) {
    this.prelude = prelude;
    this.output = output;
  }

  void install() {
    prelude.call(
        "output",
        new HostCall(prelude, "print", arguments -> print(arguments[0], "\t")),
        new HostCall(prelude, "console.log", arguments -> print(arguments[0], " ")),
        new HostCall(prelude, "dump", arguments -> dump(arguments[0].getArrayElement(0))));
  }

  private @Nullable Object print(Value arguments, String separator) {
    var line = new StringJoiner(separator);
    for (long i = 0; i < arguments.getArraySize(); i++) {
      line.add(DisplayReader.print(prelude, arguments.getArrayElement(i)));
    }
    output.line(line.toString());
    return null;
  }

  private @Nullable Object dump(Value value) {
    output.line(DisplayReader.dump(prelude, value));
    return null;
  }
}
