package dev.kosmo.integration;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Refuses a call without something that its function requires, whoever calls. */
final class Required {
  private Required() {}

  /** Takes the arguments in the order of the parameters, before or after they are converted. */
  static void check(FunctionSpec function, @Nullable Object[] arguments) {
    var missing = new ArrayList<ParameterSpec>();
    for (var i = 0; i < arguments.length; i++) {
      var parameter = function.parameters().get(i);
      if (parameter.required() && isMissing(parameter, arguments[i])) {
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
}
