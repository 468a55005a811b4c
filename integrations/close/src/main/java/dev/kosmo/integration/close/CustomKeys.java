package dev.kosmo.integration.close;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Leads values by the names of custom fields to the keys that Close wants, {@code custom.cf_...}.
 * The object {@code custom} that older clients send is on its way out at Close.
 */
final class CustomKeys {
  private CustomKeys() {}

  /**
   * The values by Close's keys.
   *
   * @param lookup asked once at most, and only if there is a name to resolve
   */
  static Map<String, @Nullable Object> of(
      String function,
      @Nullable Map<String, @Nullable Object> custom,
      Supplier<Reply<CustomFields>> lookup) {
    var keys = new LinkedHashMap<String, @Nullable Object>();
    if (custom == null) {
      return keys;
    }
    var isKey = custom.keySet().stream().allMatch(CustomKeys::isKey);
    var fields = isKey ? new CustomFields(List.of()) : lookup.get().value();
    custom.forEach(
        (written, value) -> {
          var key = isKey(written) ? key(written) : key(find(function, written, fields));
          if (keys.containsKey(key)) {
            throw invalid(function, "was given `%s` twice, by name and by id.".formatted(written));
          }
          keys.put(key, value);
        });
    return keys;
  }

  private static boolean isKey(String written) {
    return written.startsWith("cf_") || written.startsWith("custom.");
  }

  private static String key(String id) {
    return id.startsWith("custom.") ? id : "custom." + id;
  }

  private static String find(String function, String written, CustomFields fields) {
    return fields
        .find(written)
        .map(CustomFields.Field::id)
        .orElseThrow(
            () ->
                invalid(
                    function,
                    fields.data().isEmpty()
                        ? "`custom` has no field `%s`: leads have no custom fields here."
                            .formatted(written)
                        : "`custom` has no field `%s`. Did you mean: %s?"
                            .formatted(written, String.join(", ", fields.suggestions(written)))));
  }

  private static IntegrationException invalid(String function, String complaint) {
    return IntegrationException.rejected(
        ErrorCode.INVALID_ARGUMENT, "app.integrations.close.%s: %s".formatted(function, complaint));
  }
}
