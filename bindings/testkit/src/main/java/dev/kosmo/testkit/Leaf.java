package dev.kosmo.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A value of a JSON tree, as something to compare. */
final class Leaf {
  private Leaf() {}

  /** Equal for the same value: a number is what it counts, however it was written. */
  static @Nullable Object of(JsonNode node) {
    return switch (node.getNodeType()) {
      case NULL -> null;
      case NUMBER -> number(node.decimalValue());
      case STRING -> node.textValue();
      default -> node;
    };
  }

  private static BigDecimal number(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
