package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import org.jspecify.annotations.Nullable;

/** The filter of events, which is passed on as it is but must not be empty. */
final class EventFilters {
  private EventFilters() {}

  static void requireText(@Nullable String filter) {
    if (filter != null && filter.isBlank()) {
      throw IntegrationException.rejected(
          ErrorCode.INVALID_ARGUMENT,
          "app.integrations.klaviyo.list_events: `filter` is empty. Leave it out to list all"
              + " events.");
    }
  }
}
