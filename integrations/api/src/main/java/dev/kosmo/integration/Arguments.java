package dev.kosmo.integration;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a script's arguments into those of the method, or says what is wrong with them. */
final class Arguments {
  private final FunctionSpec function;
  private final int firstIndex;
  private final Map<String, @Nullable Object> given;

  private Arguments(FunctionSpec function, Map<String, ?> given, int firstIndex) {
    this.function = function;
    this.firstIndex = firstIndex;
    this.given = new HashMap<>();
    given.forEach(this::put);
  }

  /** Takes the index by which the caller's language names the first item of a list. */
  static @Nullable Object[] bind(FunctionSpec function, Map<String, ?> given, int firstIndex) {
    return new Arguments(function, given, firstIndex).bind();
  }

  /** The arguments of a call with some others put over them. */
  static @Nullable Object[] over(
      FunctionSpec function, @Nullable Object[] bound, Map<String, ?> others) {
    var given = new Arguments(function, others, 0);
    var result = bound.clone();
    for (var i = 0; i < result.length; i++) {
      var parameter = function.parameters().get(i);
      if (given.given.containsKey(parameter.name())) {
        result[i] = given.bind(parameter, i);
      }
    }
    Bounds.check(function, result);
    return result;
  }

  private void put(String written, @Nullable Object value) {
    var names = function.parameters().stream().map(ParameterSpec::name).toList();
    var name = Spelling.among(names, written);
    if (!names.contains(name)) {
      var shown = Coercion.shortened(written);
      throw invalid(
          names.isEmpty()
              ? "takes no parameters, but was given `%s`.".formatted(shown)
              : "has no parameter `%s`. Did you mean: %s?"
                  .formatted(shown, String.join(", ", Suggestions.of(written, names))));
    }
    if (given.containsKey(name)) {
      throw invalid("was given `%s` twice, in two spellings.".formatted(name));
    }
    given.put(name, value);
  }

  private @Nullable Object[] bind() {
    var written = function.parameters().stream().map(p -> given.get(p.name())).toArray();
    Required.check(function, written);
    var bound = new @Nullable Object[written.length];
    for (var i = 0; i < bound.length; i++) {
      bound[i] = bind(function.parameters().get(i), i);
    }
    Bounds.check(function, bound);
    return bound;
  }

  private @Nullable Object bind(ParameterSpec parameter, int index) {
    var value = given.get(parameter.name());
    if (value == null) {
      return given.containsKey(parameter.name()) && parameter.clearable() ? Change.clear() : null;
    }
    if (!Coercion.isFinite(value)) {
      throw invalid("`%s` holds a number that JSON cannot write.".formatted(parameter.name()));
    }
    var whole = function.method().getParameters()[index];
    var contents =
        new Contents(this::invalid, !whole.isAnnotationPresent(Shaped.class), firstIndex);
    // Of a text that must be one of some, the documented ones are named below.
    var declared =
        parameter.values().isEmpty()
            ? function.typeOf(parameter)
            : new ValueType.Scalar(DataType.STRING);
    var led = contents.lead(declared, value, parameter.name());
    if (led instanceof String text) {
      // Bounds come later, when a word that an enum does not have could not be converted.
      Bounds.checkValue(function, parameter, text);
    }
    var type = whole.getParameterizedType();
    var converted = convert(parameter, led, FunctionReader.valueType(type));
    return FunctionReader.isChange(type) ? Change.to(converted) : converted;
  }

  /** A record may refuse what has the right type. */
  private Object convert(ParameterSpec parameter, @Nullable Object led, Type type) {
    try {
      return Json.convert(led, Json.type(type));
    } catch (IntegrationException e) {
      throw invalid(
          "`%s` does not have the right things inside. It should be: %s."
              .formatted(parameter.name(), parameter.description()));
    }
  }

  private IntegrationException invalid(String complaint) {
    return IntegrationException.rejected(
        ErrorCode.INVALID_ARGUMENT, function.path() + ": " + complaint);
  }

  /** Names positional arguments in the order of the parameters. */
  static Map<String, @Nullable Object> named(FunctionSpec function, List<?> positional) {
    var parameters = function.parameters();
    if (positional.size() > parameters.size()) {
      throw IntegrationException.rejected(
          ErrorCode.INVALID_ARGUMENT,
          "%s takes %s, but was given %d."
              .formatted(function.path(), count(parameters.size()), positional.size()));
    }
    var named = new HashMap<String, @Nullable Object>();
    for (var i = 0; i < positional.size(); i++) {
      var parameter = parameters.get(i);
      requireMeant(function, parameter, positional.get(i), i + 1);
      named.put(parameter.name(), positional.get(i));
    }
    return named;
  }

  private static String count(int most) {
    return switch (most) {
      case 0 -> "no arguments";
      case 1 -> "at most 1 argument";
      default -> "at most " + most + " arguments";
    };
  }

  /**
   * A number may become text, such as an id. In the place of a text that may be left out it was
   * rather meant for another parameter: {@code list_leads(5)} is no search for "5".
   */
  private static void requireMeant(
      FunctionSpec function, ParameterSpec parameter, @Nullable Object value, int position) {
    if (value instanceof Number && parameter.type() == DataType.STRING && !parameter.required()) {
      throw IntegrationException.rejected(
          ErrorCode.INVALID_ARGUMENT,
          "%s: argument %d is `%s`, a string, but is %s."
              .formatted(function.path(), position, parameter.name(), Coercion.describe(value)),
          "Give the arguments by name to leave some out.");
    }
  }
}
