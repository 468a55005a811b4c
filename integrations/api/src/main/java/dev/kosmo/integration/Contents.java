package dev.kosmo.integration;

import dev.kosmo.integration.ValueType.Choice;
import dev.kosmo.integration.ValueType.ListOf;
import dev.kosmo.integration.ValueType.MapOf;
import dev.kosmo.integration.ValueType.Maybe;
import dev.kosmo.integration.ValueType.RecordType;
import dev.kosmo.integration.ValueType.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Leads what stands inside a list or an object to its declared type, down to the last member, and
 * refuses by its path what is not of it.
 *
 * @param refusal makes the exception for a complaint
 * @param isComplete whether a record must be whole; else the vendor judges what is missing, and
 *     whether a number or a text may stand for an object, such as the id alone
 * @param firstIndex by which the caller's language names the first item of a list
 */
record Contents(
    Function<String, IntegrationException> refusal, boolean isComplete, int firstIndex) {

  @Nullable Object lead(ValueType type, @Nullable Object value, String path) {
    return lead(type, value, path, false);
  }

  private @Nullable Object lead(
      ValueType type, @Nullable Object value, String path, boolean isMember) {
    if (type instanceof ValueType.Anything) {
      return value;
    } else if (type instanceof Maybe maybe) {
      return value == null ? null : lead(maybe.type(), value, path, isMember);
    } else if (value == null) {
      if (isComplete) {
        throw refusal.apply("`%s` must be %s, but is null.".formatted(path, words(type)));
      }
      return null;
    } else if (type instanceof RecordType && isMember && !isComplete && isShorthand(value)) {
      return value;
    }
    var coerced = coerced(type, value, path);
    if (type instanceof Choice choice) {
      return choice(choice, coerced, path);
    } else if (type instanceof ListOf list) {
      return items(list, (List<?>) coerced, path, isMember);
    } else if (type instanceof MapOf map) {
      return values(map, (Map<?, ?>) coerced, path, isMember);
    }
    return type instanceof RecordType record ? members(record, (Map<?, ?>) coerced, path) : coerced;
  }

  private Object coerced(ValueType type, Object value, String path) {
    var coerced = Coercion.to(dataType(type), value);
    if (coerced == null) {
      throw refusal.apply(
          "`%s` must be %s, but is %s.".formatted(path, words(type), Coercion.describe(value)));
    }
    return coerced;
  }

  private Object choice(Choice choice, Object text, String path) {
    if (!choice.values().contains(text)) {
      throw refusal.apply(
          "`%s` must be one of %s, but is %s."
              .formatted(path, String.join(", ", choice.values()), Coercion.describe(text)));
    }
    return text;
  }

  private List<@Nullable Object> items(ListOf type, List<?> given, String path, boolean isMember) {
    var items = new ArrayList<@Nullable Object>(given.size());
    for (var item : given) {
      var place = path + "[" + (items.size() + firstIndex) + "]";
      items.add(lead(type.items(), item, place, isMember));
    }
    return items;
  }

  private Map<?, ?> values(MapOf type, Map<?, ?> given, String path, boolean isMember) {
    if (type.values() instanceof ValueType.Anything) {
      return given;
    }
    var values = new LinkedHashMap<String, @Nullable Object>();
    given.forEach(
        (key, value) -> {
          var name = String.valueOf(key);
          var place = path + "." + Coercion.shortened(name);
          values.put(name, lead(type.values(), value, place, isMember));
        });
    return values;
  }

  /** Vendors that take objects often take the id or the name alone instead. */
  private static boolean isShorthand(Object value) {
    return value instanceof Number
        || value instanceof String && Coercion.to(DataType.OBJECT, value) == null;
  }

  private Map<String, @Nullable Object> members(RecordType record, Map<?, ?> given, String path) {
    var fields = new LinkedHashMap<String, ValueType>();
    record.fields().forEach(field -> fields.put(field.name(), field.type()));
    var members = new LinkedHashMap<String, @Nullable Object>();
    for (var member : given.entrySet()) {
      var written = String.valueOf(member.getKey());
      var name = Spelling.among(fields.keySet(), written);
      var type = fields.get(name);
      if (type == null && !isOpenTo(record, written)) {
        throw unknown(written, path, List.copyOf(fields.keySet()));
      } else if (members.containsKey(name)) {
        throw refusal.apply("was given `%s.%s` twice, in two spellings.".formatted(path, name));
      }
      var value = member.getValue();
      members.put(name, type == null ? value : lead(type, value, path + "." + name, true));
    }
    if (isComplete) {
      requireAll(fields, members, path);
    }
    return members;
  }

  private static boolean isOpenTo(RecordType record, String name) {
    return record.open().filter(name::startsWith).isPresent();
  }

  private IntegrationException unknown(String written, String path, List<String> names) {
    return refusal.apply(
        "has no member `%s.%s`. Did you mean: %s?"
            .formatted(
                path,
                Coercion.shortened(written),
                String.join(", ", Suggestions.of(written, names))));
  }

  private void requireAll(
      Map<String, ValueType> fields, Map<String, @Nullable Object> members, String path) {
    fields.forEach(
        (name, type) -> {
          var isOptional = type instanceof Maybe || type instanceof ValueType.Anything;
          if (!isOptional && !members.containsKey(name)) {
            throw refusal.apply("`%s` needs `%s`, %s.".formatted(path, name, words(type)));
          }
        });
  }

  private static DataType dataType(ValueType type) {
    if (type instanceof Scalar scalar) {
      return scalar.type();
    } else if (type instanceof Choice) {
      return DataType.STRING;
    }
    return type instanceof ListOf ? DataType.ARRAY : DataType.OBJECT;
  }

  private static String words(ValueType type) {
    return dataType(type).withArticle();
  }
}
