package dev.kosmo.integration;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** The type of a parameter, in the words of JSON Schema. */
public enum DataType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  ARRAY,
  OBJECT;

  /** The word that users see, such as {@code integer}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String withArticle() {
    return switch (this) {
      case INTEGER, ARRAY, OBJECT -> "an " + word();
      case STRING, NUMBER, BOOLEAN -> "a " + word();
    };
  }

  static DataType of(Class<?> type) {
    if (type == String.class || type.isEnum()) {
      return STRING;
    } else if (type == Long.class || type == Integer.class) {
      return INTEGER;
    } else if (type == Double.class || type == BigDecimal.class) {
      return NUMBER;
    } else if (type == Boolean.class) {
      return BOOLEAN;
    } else if (Collection.class.isAssignableFrom(type)) {
      return ARRAY;
    } else if (Map.class.isAssignableFrom(type) || type.isRecord()) {
      return OBJECT;
    }
    throw new IllegalArgumentException("a parameter cannot be a " + type.getSimpleName());
  }
}
