package dev.kosmo.integration.capsule;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import java.util.Map;

/** Arguments that are refused before anything is sent. */
final class Complaints {
  private Complaints() {}

  static String path(String function) {
    return "app.integrations.capsule." + function;
  }

  static IntegrationException invalid(String function, String complaint) {
    return IntegrationException.rejected(
        ErrorCode.INVALID_ARGUMENT, path(function) + ": " + complaint);
  }

  /** The fields of an update; one without any would change nothing, but answer as if it had. */
  static <M extends Map<String, ?>> M changes(String function, String parameter, M fields) {
    if (fields.isEmpty()) {
      throw invalid(function, "`%s` is empty. Give at least one field.".formatted(parameter));
    }
    return fields;
  }
}
