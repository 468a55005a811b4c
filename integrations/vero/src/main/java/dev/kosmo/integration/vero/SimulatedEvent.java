package dev.kosmo.integration.vero;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a user of a simulated project did. Equal events are one to Vero for some minutes.
 *
 * @param user the id of the user
 * @param name in lower case, without separators
 * @param checkId what tells events without data apart
 */
record SimulatedEvent(
    String user, String name, Map<String, @Nullable Object> data, @Nullable Object checkId) {

  static SimulatedEvent of(
      String user, String name, Map<String, @Nullable Object> data, @Nullable Object checkId) {
    return new SimulatedEvent(user, plain(name), data, data.isEmpty() ? checkId : null);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }
}
