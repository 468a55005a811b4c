package dev.kosmo.integration;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads Java's types to {@link ValueType}. */
final class TypeReader {
  private static final ValueType ANYTHING = new ValueType.Anything();
  private static final Set<Class<?>> INTEGERS =
      Set.of(int.class, Integer.class, long.class, Long.class, BigInteger.class);

  private TypeReader() {}

  /** The type of a function's answer. */
  static ValueType result(FunctionSpec function) {
    var reply = (AnnotatedParameterizedType) function.method().getAnnotatedReturnType();
    return read(reply.getAnnotatedActualTypeArguments()[0]);
  }

  /** What a parameter takes when it is given. */
  static ValueType parameter(FunctionSpec function, ParameterSpec parameter) {
    if (!parameter.values().isEmpty()) {
      var values = new ArrayList<>(parameter.values());
      values.addAll(parameter.aliases());
      return new ValueType.Choice(values);
    }
    var index = function.parameters().indexOf(parameter);
    var type = present(function.method().getAnnotatedParameterTypes()[index]);
    var shaped = function.method().getParameters()[index].getAnnotation(Shaped.class);
    return shaped == null ? type : shaped(type, new ValueType.RecordType(shaped.value()));
  }

  private static ValueType shaped(ValueType type, ValueType.RecordType record) {
    return type instanceof ValueType.ListOf ? new ValueType.ListOf(record) : record;
  }

  static ValueType read(AnnotatedType type) {
    var present = present(type);
    return type.isAnnotationPresent(Nullable.class) && !present.equals(ANYTHING)
        ? new ValueType.Maybe(present)
        : present;
  }

  private static ValueType present(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType generic) {
      var raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
      return generic(raw, generic.getAnnotatedActualTypeArguments());
    }
    return type.getType() instanceof Class<?> plain ? plain(plain) : ANYTHING;
  }

  private static ValueType generic(Class<?> raw, AnnotatedType[] arguments) {
    if (raw == Change.class) {
      return present(arguments[0]);
    } else if (Collection.class.isAssignableFrom(raw)) {
      return new ValueType.ListOf(read(arguments[0]));
    } else if (Map.class.isAssignableFrom(raw)) {
      return new ValueType.MapOf(read(arguments[1]));
    }
    return ANYTHING;
  }

  private static ValueType plain(Class<?> type) {
    if (type.isRecord()) {
      return new ValueType.RecordType(type);
    } else if (type.isEnum()) {
      return new ValueType.Choice(words(type));
    } else if (CharSequence.class.isAssignableFrom(type)) {
      return new ValueType.Scalar(DataType.STRING);
    } else if (type == boolean.class || type == Boolean.class) {
      return new ValueType.Scalar(DataType.BOOLEAN);
    } else if (INTEGERS.contains(type)) {
      return new ValueType.Scalar(DataType.INTEGER);
    } else if (type == double.class || Number.class.isAssignableFrom(type)) {
      return new ValueType.Scalar(DataType.NUMBER);
    }
    return ANYTHING;
  }

  /** The words for the constants, first the documented ones, then those accepted besides. */
  private static List<String> words(Class<?> type) {
    var words = new ArrayList<String>();
    var aliases = new ArrayList<String>();
    for (var constant : type.getEnumConstants()) {
      words.add(Json.word((Enum<?>) constant));
    }
    for (var field : type.getDeclaredFields()) {
      var others = field.getAnnotation(JsonAlias.class);
      aliases.addAll(others == null ? List.of() : Arrays.asList(others.value()));
    }
    words.addAll(aliases);
    return words;
  }
}
