package dev.kosmo.integration;

/**
 * A named set of credentials, such as {@code marketing}.
 *
 * @param name in snake_case; {@code default} where none is named
 * @param credentials its values
 */
public record Account(String name, Credentials credentials) {

  /** The name of the account that is used where none is named. */
  public static final String DEFAULT = "default";
}
