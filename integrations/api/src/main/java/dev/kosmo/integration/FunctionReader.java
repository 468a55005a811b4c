package dev.kosmo.integration;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a function off a method of a Feign interface: names, types, optionality, access, docs. */
final class FunctionReader {
  private FunctionReader() {}

  static Optional<FunctionSpec> read(String integration, Method method) {
    if (method.isAnnotationPresent(Read.class)) {
      return read(integration, method, Access.READ, method.getAnnotation(Read.class).value());
    } else if (method.isAnnotationPresent(Write.class)) {
      return read(integration, method, Access.WRITE, method.getAnnotation(Write.class).value());
    } else if (method.isAnnotationPresent(Destructive.class)) {
      var description = method.getAnnotation(Destructive.class).value();
      return read(integration, method, Access.DESTRUCTIVE, description);
    }
    return Optional.empty();
  }

  private static Optional<FunctionSpec> read(
      String integration, Method method, Access access, String description) {
    var name = Spelling.canonical(method.getName());
    try {
      if (method.getReturnType() != Reply.class) {
        throw new IllegalArgumentException("it must return a Reply");
      }
      var parameters = Arrays.stream(method.getParameters()).map(FunctionReader::read).toList();
      return Optional.of(
          new FunctionSpec(integration, name, description, access, parameters, method));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("`%s`: %s".formatted(name, e.getMessage()), e);
    }
  }

  private static ParameterSpec read(Parameter parameter) {
    if (!parameter.isNamePresent()) {
      throw new IllegalArgumentException(
          "its parameters have no names; compile the interface with -parameters");
    }
    var doc = parameter.getAnnotation(Doc.class);
    if (doc == null) {
      throw new IllegalArgumentException(
          "its parameter `%s` needs @Doc".formatted(parameter.getName()));
    }
    var range = parameter.getAnnotation(Range.class);
    var type = rawType(valueType(parameter.getParameterizedType()));
    var choices = Choices.of(parameter, type);
    var spelled = parameter.getAnnotation(Spelled.class);
    return new ParameterSpec(
        spelled == null ? Spelling.canonical(parameter.getName()) : spelled.value(),
        DataType.of(type),
        !isNullable(parameter.getAnnotatedType()),
        parameter.isAnnotationPresent(MayBeEmpty.class),
        isChange(parameter.getParameterizedType()),
        doc.value(),
        range == null ? Long.MIN_VALUE : range.min(),
        range == null ? Long.MAX_VALUE : range.max(),
        choices.values(),
        choices.aliases());
  }

  private static boolean isNullable(AnnotatedElement type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  static boolean isChange(Type type) {
    return rawType(type) == Change.class;
  }

  /** The type of the values that a parameter takes: what a {@link Change} holds, else its own. */
  static Type valueType(Type type) {
    return isChange(type) ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
  }

  private static Class<?> rawType(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }
}
