package dev.kosmo.integration;

import java.util.List;

/**
 * One parameter of a function.
 *
 * @param name in snake_case, unless documented otherwise
 * @param type what it takes
 * @param required whether a call must give it
 * @param mayBeEmpty whether an empty text is given rather than missing
 * @param clearable whether an explicit null clears the field at the vendor
 * @param description what it means
 * @param min the smallest integer allowed
 * @param max the largest integer allowed
 * @param values the documented values of a text that has only certain ones, else empty
 * @param aliases values that are accepted besides
 */
public record ParameterSpec(
    String name,
    DataType type,
    boolean required,
    boolean mayBeEmpty,
    boolean clearable,
    String description,
    long min,
    long max,
    List<String> values,
    List<String> aliases) {

  public ParameterSpec {
    values = List.copyOf(values);
    aliases = List.copyOf(aliases);
  }
}
