package dev.kosmo.host;

import dev.kosmo.integration.DataType;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ValueType;
import dev.kosmo.integration.ValueType.Anything;
import dev.kosmo.integration.ValueType.Choice;
import dev.kosmo.integration.ValueType.Field;
import dev.kosmo.integration.ValueType.ListOf;
import dev.kosmo.integration.ValueType.Maybe;
import dev.kosmo.integration.ValueType.RecordType;
import dev.kosmo.integration.ValueType.Scalar;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which members the objects have that a function takes, as Markdown: a line for each kind. */
final class ObjectMembers {
  private final Map<RecordType, Set<String>> places = new LinkedHashMap<>();

  private ObjectMembers() {}

  /** Empty if it takes none of which the members are known. */
  static String of(FunctionSpec function) {
    var members = new ObjectMembers();
    function
        .parameters()
        .forEach(parameter -> members.collect(function.typeOf(parameter), parameter.name(), false));
    return members.places.isEmpty() ? "" : members.render();
  }

  private void collect(ValueType type, String name, boolean isItem) {
    if (type instanceof Maybe maybe) {
      collect(maybe.type(), name, isItem);
    } else if (type instanceof ListOf list) {
      collect(list.items(), name, true);
    } else if (type instanceof RecordType record) {
      var isNew = !places.containsKey(record);
      places
          .computeIfAbsent(record, first -> new LinkedHashSet<>())
          .add((isItem ? "each of `%s`" : "`%s`").formatted(name));
      if (isNew) {
        record.fields().forEach(field -> collect(field.type(), field.name(), false));
      }
    }
  }

  private String render() {
    return places.entrySet().stream()
        .map(
            each ->
                "- %s: %s".formatted(String.join(", ", each.getValue()), members(each.getKey())))
        .collect(Collectors.joining("\n", "What the objects may hold:\n\n", ""));
  }

  private static String members(RecordType record) {
    var open =
        record.open().stream()
            .map(
                prefix ->
                    prefix.isEmpty() ? "any others" : "any that begin with `%s`".formatted(prefix));
    return Stream.concat(record.fields().stream().map(ObjectMembers::member), open)
        .collect(Collectors.joining(", "));
  }

  private static String member(Field field) {
    var isOptional = field.type() instanceof Maybe || field.type() instanceof Anything;
    var remarks =
        Stream.of(type(field.type()), isOptional ? "" : "required")
            .filter(remark -> !remark.isEmpty())
            .collect(Collectors.joining(", "));
    var name = "`" + field.name() + "`";
    return remarks.isEmpty() ? name : name + " (" + remarks + ")";
  }

  /** Most are text, which goes without saying. */
  private static String type(ValueType type) {
    if (type instanceof Maybe maybe) {
      return type(maybe.type());
    } else if (type instanceof Choice choice) {
      return "one of " + String.join(", ", choice.values());
    } else if (type instanceof ListOf) {
      return DataType.ARRAY.word();
    }
    return type instanceof Scalar scalar && scalar.type() != DataType.STRING
        ? scalar.type().word()
        : "";
  }
}
