package dev.kosmo.integration;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values that a text parameter may have: those of {@link OneOf}, or those of its enum as JSON
 * has them, with each {@link JsonAlias}. Neither means any text.
 *
 * @param values the documented ones
 * @param aliases those accepted besides
 */
record Choices(List<String> values, List<String> aliases) {

  static Choices of(Parameter parameter, Class<?> type) {
    var oneOf = parameter.getAnnotation(OneOf.class);
    if (oneOf != null) {
      return new Choices(List.of(oneOf.value()), List.of(oneOf.aliases()));
    } else if (!type.isEnum()) {
      return new Choices(List.of(), List.of());
    }
    return new Choices(
        Arrays.stream(type.getEnumConstants()).map(Choices::word).toList(),
        Arrays.stream(type.getFields()).flatMap(Choices::aliases).toList());
  }

  private static String word(Object constant) {
    return Json.convert(constant, Json.type(String.class));
  }

  private static Stream<String> aliases(Field constant) {
    var alias = constant.getAnnotation(JsonAlias.class);
    return alias == null ? Stream.of() : Stream.of(alias.value());
  }
}
