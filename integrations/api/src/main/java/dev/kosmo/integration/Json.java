package dev.kosmo.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one JSON mapper of this module. Numbers that are read keep all their digits. */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .annotationIntrospector(new RestWithoutName())
          .build();
  private static final ObjectReader READER =
      MAPPER.readerFor(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Json() {}

  static JavaType type(Type type) {
    return MAPPER.constructType(type);
  }

  /** The names on the wire of the components of a record. */
  static Map<String, String> names(Class<?> record) {
    return MAPPER.getDeserializationConfig().introspect(type(record)).findProperties().stream()
        .collect(
            Collectors.toMap(
                BeanPropertyDefinition::getInternalName, BeanPropertyDefinition::getName));
  }

  /** The word on the wire for a constant. */
  static String word(Enum<?> constant) {
    return MAPPER.convertValue(constant, String.class);
  }

  static @Nullable Object parse(String text) {
    try {
      return READER.readValue(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  static byte[] bytes(@Nullable Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not to be written as JSON", e);
    }
  }

  static <T> T convert(@Nullable Object tree, JavaType type) {
    try {
      T converted = MAPPER.convertValue(tree, type);
      if (converted != null) {
        return converted;
      }
      throw otherShape(type, null);
    } catch (IllegalArgumentException e) {
      throw otherShape(type, e);
    }
  }

  private static IntegrationException otherShape(JavaType type, @Nullable Throwable cause) {
    return new IntegrationException(
        ErrorCode.BAD_RESPONSE,
        "The answer does not have the shape of " + type.getRawClass().getSimpleName() + ".",
        null,
        0,
        false,
        null,
        Outcome.UNKNOWN,
        cause);
  }
}
