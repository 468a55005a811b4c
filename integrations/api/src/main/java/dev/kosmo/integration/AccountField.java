package dev.kosmo.integration;

/**
 * One value that an account consists of.
 *
 * @param key in snake_case, such as {@code api_key}
 * @param secret whether it must never be shown
 * @param required whether calls are impossible without it
 * @param description what it is and where to find it
 */
public record AccountField(String key, boolean secret, boolean required, String description) {

  /** The option that every integration has: another base URL than the vendor's. */
  static final AccountField URL =
      option("url", "Base URL to use instead of the vendor's: https, or http to loopback");

  /** A required credential. */
  public static AccountField secret(String key, String description) {
    return new AccountField(key, true, true, description);
  }

  /** An optional setting that may be shown. */
  public static AccountField option(String key, String description) {
    return new AccountField(key, false, false, description);
  }
}
