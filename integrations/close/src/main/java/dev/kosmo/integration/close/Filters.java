package dev.kosmo.integration.close;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import org.jspecify.annotations.Nullable;

/** Filters that must not be empty: Close would take an empty one for none and list everything. */
final class Filters {
  private Filters() {}

  static void requireText(String function, String parameter, @Nullable String value) {
    if (value != null && value.isBlank()) {
      throw IntegrationException.rejected(
          ErrorCode.INVALID_ARGUMENT,
          "app.integrations.close.%s: `%s` is empty. Leave it out to list everything."
              .formatted(function, parameter));
    }
  }
}
