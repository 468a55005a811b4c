package dev.kosmo.testkit;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ParameterSpec;
import java.util.stream.Collectors;

/**
 * What a function promises, in one line such as {@code read list_contacts(limit: integer 1..50?)};
 * a question mark follows what may be left out.
 */
public final class Signature {
  private Signature() {}

  /** The signature of a function. */
  public static String of(FunctionSpec function) {
    return function.parameters().stream()
        .map(Signature::of)
        .collect(
            Collectors.joining(", ", function.access().word() + " " + function.name() + "(", ")"));
  }

  private static String of(ParameterSpec parameter) {
    return "%s: %s%s%s"
        .formatted(
            parameter.name(),
            parameter.type().word(),
            range(parameter),
            parameter.required() ? "" : "?");
  }

  private static String range(ParameterSpec parameter) {
    return parameter.min() == Long.MIN_VALUE
        ? ""
        : " " + parameter.min() + ".." + (parameter.max() == Long.MAX_VALUE ? "" : parameter.max());
  }
}
