package dev.kosmo.integration;

import org.jspecify.annotations.Nullable;

/** Refuses values that have the right type but are not allowed, whoever calls. */
final class Bounds {
  private Bounds() {}

  static void check(FunctionSpec function, @Nullable Object[] arguments) {
    for (var i = 0; i < arguments.length; i++) {
      var parameter = function.parameters().get(i);
      var value = arguments[i] instanceof Change<?> change ? change.value() : arguments[i];
      if (value instanceof Long number) {
        checkRange(function, parameter, number);
      } else if (value instanceof String text) {
        checkValue(function, parameter, text);
      }
    }
  }

  private static void checkRange(FunctionSpec function, ParameterSpec parameter, long number) {
    if (number < parameter.min() || number > parameter.max()) {
      throw invalid(
          function,
          "`%s` must be %s, but is %d."
              .formatted(
                  parameter.name(),
                  parameter.max() == Long.MAX_VALUE
                      ? "at least " + parameter.min()
                      : "between %d and %d".formatted(parameter.min(), parameter.max()),
                  number));
    }
  }

  static void checkValue(FunctionSpec function, ParameterSpec parameter, String text) {
    if (!parameter.values().isEmpty()
        && !parameter.values().contains(text)
        && !parameter.aliases().contains(text)) {
      throw invalid(
          function,
          "`%s` must be one of %s, but is %s."
              .formatted(
                  parameter.name(),
                  String.join(", ", parameter.values()),
                  Coercion.describe(text)));
    }
  }

  private static IntegrationException invalid(FunctionSpec function, String complaint) {
    return IntegrationException.rejected(
        ErrorCode.INVALID_ARGUMENT, function.path() + ": " + complaint);
  }
}
