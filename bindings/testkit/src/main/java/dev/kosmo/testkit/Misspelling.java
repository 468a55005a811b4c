package dev.kosmo.testkit;

import dev.kosmo.integration.ValueType;
import dev.kosmo.integration.ValueType.ListOf;
import dev.kosmo.integration.ValueType.Maybe;
import dev.kosmo.integration.ValueType.RecordType;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An argument in which one member has a wrong name.
 *
 * @param value the argument
 * @param path where the member is, with items counted from 0
 * @param meant the name that it should have
 */
record Misspelling(Object value, String path, String meant) {
  private static final int DEEPEST = 3;

  /** One for each object that a parameter is made of; none for those that take any name. */
  static List<Misspelling> in(ValueType type, String parameter) {
    return in(type, parameter, 0).toList();
  }

  private static Stream<Misspelling> in(ValueType type, String path, int depth) {
    if (depth > DEEPEST) { // A record may hold itself.
      return Stream.of();
    } else if (type instanceof Maybe maybe) {
      return in(maybe.type(), path, depth);
    } else if (type instanceof ListOf list) {
      return in(list.items(), path + "[0]", depth).map(each -> each.within(List::of));
    }
    return type instanceof RecordType record ? in(record, path, depth) : Stream.of();
  }

  private static Stream<Misspelling> in(RecordType record, String path, int depth) {
    var meant = record.fields().get(0).name();
    var slip = new Misspelling(Map.of(meant + "x", "a1"), path + "." + meant + "x", meant);
    var takesAnyName = record.open().filter(String::isEmpty).isPresent();
    return Stream.concat(
        takesAnyName ? Stream.of() : Stream.of(slip),
        record.fields().stream()
            .flatMap(
                field ->
                    in(field.type(), path + "." + field.name(), depth + 1)
                        .map(inner -> inner.within(value -> Map.of(field.name(), value)))));
  }

  private Misspelling within(UnaryOperator<Object> outer) {
    return new Misspelling(outer.apply(value), path, meant);
  }
}
