package dev.kosmo.integration;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a script's arguments into those of the method, or says what is wrong with them. */
final class Arguments {
  private final FunctionSpec function;
  private final Map<String, @Nullable Object> given;

  private Arguments(FunctionSpec function, Map<String, ?> given) {
    this.function = function;
    this.given = new HashMap<>();
    given.forEach(this::put);
  }

  static @Nullable Object[] bind(FunctionSpec function, Map<String, ?> given) {
    return new Arguments(function, given).bind();
  }

  private void put(String written, @Nullable Object value) {
    var names = function.parameters().stream().map(ParameterSpec::name).toList();
    var name = documented(written, names);
    if (name == null) {
      throw invalid(
          names.isEmpty()
              ? "takes no parameters, but was given `%s`.".formatted(written)
              : "has no parameter `%s`. Did you mean: %s?"
                  .formatted(written, String.join(", ", Suggestions.of(written, names))));
    }
    if (given.containsKey(name)) {
      throw invalid("was given `%s` twice, in two spellings.".formatted(name));
    }
    given.put(name, value);
  }

  private static @Nullable String documented(String written, List<String> names) {
    var canonical = Spelling.canonical(written);
    return names.stream()
        .filter(name -> Spelling.canonical(name).equals(canonical))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Object[] bind() {
    requireAll();
    var bound = new @Nullable Object[function.parameters().size()];
    for (var i = 0; i < bound.length; i++) {
      bound[i] = bind(function.parameters().get(i), i);
    }
    Bounds.check(function, bound);
    return bound;
  }

  private void requireAll() {
    var missing = new ArrayList<ParameterSpec>();
    for (var parameter : function.parameters()) {
      if (parameter.required() && isMissing(parameter, given.get(parameter.name()))) {
        missing.add(parameter);
      }
    }
    if (!missing.isEmpty()) {
      var first = missing.get(0);
      throw IntegrationException.rejected(
          ErrorCode.INVALID_ARGUMENT,
          "Missing required parameter(s): %s. %s needs `%s` (%s): %s"
              .formatted(
                  String.join(", ", missing.stream().map(ParameterSpec::name).toList()),
                  function.path(),
                  first.name(),
                  first.type().word(),
                  first.description()));
    }
  }

  private static boolean isMissing(ParameterSpec parameter, @Nullable Object value) {
    return value == null
        || !parameter.mayBeEmpty() && value instanceof String text && text.isBlank();
  }

  private @Nullable Object bind(ParameterSpec parameter, int index) {
    var type = function.method().getGenericParameterTypes()[index];
    var value = given.get(parameter.name());
    if (value == null) {
      return given.containsKey(parameter.name()) && parameter.clearable() ? Change.clear() : null;
    }
    if (!Coercion.isFinite(value)) {
      throw invalid("`%s` holds a number that JSON cannot write.".formatted(parameter.name()));
    }
    var coerced = Coercion.to(parameter.type(), value);
    if (coerced == null) {
      throw invalid(
          "`%s` must be %s, but is %s."
              .formatted(parameter.name(), article(parameter.type()), Coercion.describe(value)));
    }
    if (coerced instanceof String text) {
      // Bounds come later, when a word that an enum does not have could not be converted.
      Bounds.checkValue(function, parameter, text);
    }
    var converted = convert(parameter, coerced, FunctionReader.valueType(type));
    return FunctionReader.isChange(type) ? Change.to(converted) : converted;
  }

  /** What is inside a list or an object may still be wrong, such as text in a list of objects. */
  private Object convert(ParameterSpec parameter, Object coerced, Type type) {
    try {
      return Json.convert(coerced, Json.type(type));
    } catch (IntegrationException e) {
      throw invalid(
          "`%s` does not have the right things inside. It should be: %s."
              .formatted(parameter.name(), parameter.description()));
    }
  }

  private static String article(DataType type) {
    return switch (type) {
      case INTEGER, ARRAY, OBJECT -> "an " + type.word();
      case STRING, NUMBER, BOOLEAN -> "a " + type.word();
    };
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
          "%s takes at most %d arguments, but was given %d."
              .formatted(function.path(), parameters.size(), positional.size()));
    }
    var named = new HashMap<String, @Nullable Object>();
    for (var i = 0; i < positional.size(); i++) {
      named.put(parameters.get(i).name(), positional.get(i));
    }
    return named;
  }
}
