package dev.kosmo.integration.cassette;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request when it was sent once.
 *
 * @param status the HTTP status, or null if there was no answer
 * @param headers those that say something about the answer, by lower-case name
 * @param body a map or a list if it is JSON, else text; null for none
 * @param fault why there was no answer, or null
 */
public record Answer(
    @Nullable Integer status,
    @Nullable Map<String, String> headers,
    @Nullable Object body,
    @Nullable Fault fault) {

  /**
   * A request without an answer.
   *
   * @param code such as {@code timeout}
   * @param message what the caller is told
   * @param hint what to do, or null
   * @param retryable whether the same call may succeed later
   * @param sent whether the vendor may have got it
   * @param retryInSeconds when the vendor takes the call again, counted from the failure, or null
   */
  public record Fault(
      String code,
      String message,
      @Nullable String hint,
      boolean retryable,
      boolean sent,
      @Nullable Long retryInSeconds) {}
}
