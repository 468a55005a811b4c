package dev.kosmo.integration;

import java.util.Locale;

/** What kind of failure it is, in a stable word. */
public enum ErrorCode {
  UNKNOWN_FUNCTION,
  UNKNOWN_ACCOUNT,
  UNKNOWN_INTEGRATION,
  /** An integration on the class path is not made as it must be. */
  FAULTY_INTEGRATION,
  INVALID_ARGUMENT,
  MISSING_CREDENTIALS,
  INVALID_URL,
  /** The vendor offers nothing of the kind. */
  UNSUPPORTED,
  /** The vendor refused the content of the request (400, 413, 422). */
  INVALID_REQUEST,
  UNAUTHORIZED,
  FORBIDDEN,
  NOT_FOUND,
  CONFLICT,
  RATE_LIMITED,
  /** Any other 4xx or 3xx. */
  REFUSED,
  /** The vendor failed (5xx). */
  UNAVAILABLE,
  /** The answer cannot be understood. */
  BAD_RESPONSE,
  /** The answer has more bytes, headers or levels than are read. */
  TOO_LARGE,
  /** The answer sends the request where it does not go. */
  REDIRECTED,
  /** A list leads back to a page that was read before, or from one empty page to the next. */
  PAGING_LOOP,
  /** No connection, or one that broke. */
  NETWORK,
  /** The vendor's host leads to an address that is not public. */
  BLOCKED_ADDRESS,
  /** The host cannot prove who it is, or offers no safe connection. */
  TLS_FAILED,
  /** No answer in time. */
  TIMEOUT,
  /** In a replay, a request that is not on the cassette. */
  NOT_RECORDED;

  /** The word that users see, such as {@code not_found}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ErrorCode ofStatus(int status) {
    return switch (status) {
      case 400, 413, 415, 422 -> INVALID_REQUEST;
      case 401 -> UNAUTHORIZED;
      case 403 -> FORBIDDEN;
      case 404, 410 -> NOT_FOUND;
      case 409 -> CONFLICT;
      case 429 -> RATE_LIMITED;
      // Nobody asked for what changed alone.
      case 304 -> BAD_RESPONSE;
      default -> status >= 500 ? UNAVAILABLE : REFUSED;
    };
  }
}
