package dev.kosmo.testkit.toy;

import dev.kosmo.engine.Data;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.Printout;
import dev.kosmo.engine.ScriptOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The functions that every toy script has. */
final class ToyLibrary {
  private final ScriptOutput output;
  private final Map<String, Function<List<@Nullable Object>, @Nullable Object>> functions =
      Map.of(
          "print", this::print,
          "dump", this::dump,
          "put", ToyLibrary::put,
          "same", values -> Objects.equals(values.get(0), values.get(1)),
          "add", values -> Data.number(number(values, 0) + number(values, 1)),
          "divide", values -> Data.number(number(values, 0) / number(values, 1)),
          "upper", values -> text(values.get(0)).toUpperCase(Locale.ROOT),
          "text", values -> text(values.get(0)),
          "names", values -> ((Namespace) Objects.requireNonNull(values.get(0))).names(),
          "raise", ToyLibrary::raise);

  ToyLibrary(ScriptOutput output) {
    this.output = output;
  }

  boolean has(String name) {
    return functions.containsKey(name) || name.equals("sleep");
  }

  @Nullable Object apply(String name, List<@Nullable Object> arguments) {
    if (name.equals("sleep")) {
      LockSupport.parkNanos((long) (number(arguments, 0) * 1e9));
      return null;
    }
    return Objects.requireNonNull(functions.get(name)).apply(arguments);
  }

  private @Nullable Object print(List<@Nullable Object> values) {
    output.line(values.stream().map(ToyLibrary::text).collect(Collectors.joining("\t")));
    return null;
  }

  private @Nullable Object dump(List<@Nullable Object> values) {
    output.line(Printout.of(ToyCrossing.printable(values.get(0)), Data::text));
    return values.get(0);
  }

  static String text(@Nullable Object value) {
    return value instanceof ToyFailure failure
        ? failure.error().message()
        : Printout.of(ToyCrossing.printable(value), Double::toString);
  }

  private static double number(List<@Nullable Object> values, int index) {
    return values.get(index) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  @SuppressWarnings("unchecked") // Whatever a script can name as a map is one with text keys.
  private static @Nullable Object put(List<@Nullable Object> values) {
    if (values.get(0) instanceof Namespace namespace) {
      throw ToyFailure.ofHost(namespace.path(), namespace.changed(text(values.get(1))));
    }
    if (!(values.get(0) instanceof Map<?, ?> map)) {
      throw ToyFailure.byScript("only maps can be changed");
    }
    try {
      ((Map<String, @Nullable Object>) map).put(text(values.get(1)), values.get(2));
    } catch (UnsupportedOperationException e) {
      throw ToyFailure.byScript("the map is read-only");
    }
    return null;
  }

  private static @Nullable Object raise(List<@Nullable Object> values) {
    throw values.get(0) instanceof ToyFailure again ? again : ToyFailure.raised(values.get(0));
  }
}
