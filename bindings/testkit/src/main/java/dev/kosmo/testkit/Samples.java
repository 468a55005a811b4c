package dev.kosmo.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kosmo.integration.Change;
import dev.kosmo.integration.DataType;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.integration.ValueType;
import dev.kosmo.integration.ValueType.Field;
import dev.kosmo.integration.ValueType.ListOf;
import dev.kosmo.integration.ValueType.Maybe;
import dev.kosmo.integration.ValueType.RecordType;
import dev.kosmo.integration.ValueType.Scalar;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arguments to try functions with. */
final class Samples {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Function<ParameterSpec, @Nullable Object> special;
  private final Predicate<ParameterSpec> isPath;
  private final Function<FunctionSpec, @Nullable Map<String, ?>> example;

  Samples(
      Function<ParameterSpec, @Nullable Object> special,
      Predicate<ParameterSpec> isPath,
      Function<FunctionSpec, @Nullable Map<String, ?>> example) {
    this.special = special;
    this.isPath = isPath;
    this.example = example;
  }

  /** Sets of arguments of which the simulator should accept at least one. */
  List<? extends Map<String, ?>> accepted(FunctionSpec function) {
    var arguments = example.apply(function);
    return arguments == null ? of(function) : List.of(arguments);
  }

  /** Whether the parameter's text is a path on purpose. */
  boolean isPath(ParameterSpec parameter) {
    return isPath.test(parameter);
  }

  /** Sets of arguments, from few to many, of which a function should accept at least one. */
  List<Map<String, Object>> of(FunctionSpec function) {
    var required = new LinkedHashMap<String, Object>();
    var all = new LinkedHashMap<String, Object>();
    for (var parameter : function.parameters()) {
      var sample = of(function, parameter);
      all.put(parameter.name(), sample);
      if (parameter.required()) {
        required.put(parameter.name(), sample);
      }
    }
    var sets = new ArrayList<Map<String, Object>>(List.of(required));
    all.forEach(
        (name, sample) -> {
          var one = new LinkedHashMap<>(required);
          one.put(name, sample);
          sets.add(one);
        });
    sets.add(all);
    return sets;
  }

  Object of(FunctionSpec function, ParameterSpec parameter) {
    var sample = special.apply(parameter);
    if (sample != null) {
      return sample;
    }
    return switch (parameter.type()) {
      case STRING -> text(function, parameter);
      case INTEGER -> Math.min(Math.max(1, parameter.min()), parameter.max());
      case NUMBER -> 1.5;
      case BOOLEAN -> true;
      case ARRAY, OBJECT -> of(function.typeOf(parameter));
    };
  }

  private static Object of(ValueType type) {
    if (type instanceof ListOf list) {
      return list.items() instanceof Scalar ? List.of(of(list.items())) : List.of();
    } else if (type instanceof RecordType record) {
      return someField(record)
          .map(field -> Map.of(field.name(), of(field.type())))
          .orElse(Map.of());
    } else if (type instanceof Maybe maybe) {
      return of(maybe.type());
    } else if (type instanceof Scalar scalar && scalar.type() == DataType.INTEGER) {
      return 1;
    }
    return type instanceof Scalar ? "a1" : Map.of("name", "a1");
  }

  /** One that says something: a name, else any text, else any number. */
  private static Optional<Field> someField(RecordType record) {
    return Stream.<Predicate<Field>>of(
            field -> field.name().equals("name"),
            field -> isScalar(field.type(), DataType.STRING),
            field -> isScalar(field.type(), DataType.INTEGER))
        .flatMap(wanted -> record.fields().stream().filter(wanted))
        .findFirst();
  }

  private static boolean isScalar(ValueType type, DataType wanted) {
    return type instanceof Maybe maybe
        ? isScalar(maybe.type(), wanted)
        : type instanceof Scalar scalar && scalar.type() == wanted;
  }

  /** A value that is not of the parameter's type, nor can become it. */
  static Object wrong(ParameterSpec parameter) {
    return switch (parameter.type()) {
      case STRING, INTEGER, NUMBER, BOOLEAN -> Map.of("name", "a1");
      case ARRAY, OBJECT -> 5L;
    };
  }

  /** Whether the parameter takes any text. */
  static boolean isFreeText(FunctionSpec function, ParameterSpec parameter) {
    return type(function, parameter) == String.class;
  }

  private static Object text(FunctionSpec function, ParameterSpec parameter) {
    if (type(function, parameter) instanceof Class<?> type && type.isEnum()) {
      return JSON.convertValue(type.getEnumConstants()[0], String.class);
    }
    return parameter.name().contains("email") ? "jane@example.test" : "a1";
  }

  private static Type type(FunctionSpec function, ParameterSpec parameter) {
    var type =
        function.method().getGenericParameterTypes()[function.parameters().indexOf(parameter)];
    return type instanceof ParameterizedType generic && generic.getRawType() == Change.class
        ? generic.getActualTypeArguments()[0]
        : type;
  }
}
