package dev.kosmo.integration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values of one account's fields, options included. Never prints a value. */
public final class Credentials {
  private final Map<String, String> values;

  private Credentials(Map<String, String> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** No value at all, as suffices where nothing is sent. */
  public static Credentials none() {
    return new Credentials(Map.of());
  }

  /** Credentials of one field, such as {@code of("api_key", key)}. */
  public static Credentials of(String key, String value) {
    return new Credentials(Map.of(key, value));
  }

  /** Credentials by field. */
  public static Credentials of(Map<String, String> values) {
    return new Credentials(values);
  }

  /** The same credentials with one more field. */
  public Credentials with(String key, String value) {
    var more = new LinkedHashMap<>(values);
    more.put(key, value);
    return new Credentials(more);
  }

  /** The value of a field, if it has one that is not blank. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
  }

  /**
   * The value of a field that must be there.
   *
   * @throws IntegrationException with code {@code missing_credentials}
   */
  public String require(String key) {
    return find(key)
        .orElseThrow(
            () ->
                IntegrationException.rejected(
                    ErrorCode.MISSING_CREDENTIALS, "The credential `" + key + "` is missing"));
  }

  @Override
  public String toString() {
    return "Credentials" + values.keySet();
  }
}
