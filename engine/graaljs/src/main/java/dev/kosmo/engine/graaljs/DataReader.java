package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Data;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.ScriptError;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Copies values for the host and refuses by its path whatever is no data. */
final class DataReader extends GuestReader {
  private final String origin;
  private final boolean withFunctions;

  private DataReader(Prelude prelude, String origin, boolean withFunctions) {
    super(prelude);
    this.origin = origin;
    this.withFunctions = withFunctions;
  }

  /** The arguments of one call of a host function. */
  static List<@Nullable Object> arguments(Prelude prelude, HostFunction function, Value arguments) {
    var withFunctions = function.body() instanceof HostFunction.HigherOrder;
    var data = new ArrayList<@Nullable Object>();
    for (long i = 0; i < arguments.getArraySize(); i++) {
      var origin = "argument %d of `%s`".formatted(i + 1, function.path());
      var reader = new DataReader(prelude, origin, withFunctions);
      data.add(reader.read(arguments.getArrayElement(i)));
    }
    return data;
  }

  /** What a script returned. */
  static @Nullable Object returned(Prelude prelude, Value value) {
    return new DataReader(prelude, "returned value 1", false).read(value);
  }

  @Override
  Object instead(Oddity oddity, Value value) {
    if (withFunctions && oddity == Oddity.FUNCTION) {
      var function = prelude.hostFunction.execute(value);
      if (function.isHostObject()) {
        return function.<HostFunction>asHostObject();
      }
    }
    throw refusal(oddity.words);
  }

  @Override
  String insteadOfBroken(String text) {
    throw refusal("is not Unicode text");
  }

  private CallException refusal(String what) {
    var message =
        path.isEmpty() || path.isEndless()
            ? "%s %s.".formatted(capitalized(origin), what)
            : "`%s` in %s %s.".formatted(path, origin, what);
    return new CallException(ScriptError.of("invalid_argument", message).withHint(Data.HINT), null);
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
