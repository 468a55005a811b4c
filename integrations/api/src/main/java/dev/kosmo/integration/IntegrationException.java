package dev.kosmo.integration;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A call that did not succeed, whatever the reason. The message is fit for users of scripts. */
public final class IntegrationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final @Nullable String hint;
  private final int status;
  private final boolean retryable;
  private final @Nullable String requestId;
  private final Outcome outcome;

  IntegrationException(
      ErrorCode code,
      String message,
      @Nullable String hint,
      int status,
      boolean retryable,
      @Nullable String requestId,
      Outcome outcome,
      @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
    this.hint = hint;
    this.status = status;
    this.retryable = retryable;
    this.requestId = requestId;
    this.outcome = outcome;
  }

  /** A call that is wrong before anything is sent. */
  public static IntegrationException rejected(ErrorCode code, String message) {
    return new IntegrationException(code, message, null, 0, false, null, Outcome.REJECTED, null);
  }

  /** A call that is wrong before anything is sent, with advice on what to do. */
  public static IntegrationException rejected(ErrorCode code, String message, String hint) {
    return new IntegrationException(code, message, hint, 0, false, null, Outcome.REJECTED, null);
  }

  /** An integration that is not made as it must be: its author's to mend. */
  static IntegrationException faulty(Integration<?> integration, Throwable cause) {
    var why = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return new IntegrationException(
        ErrorCode.FAULTY_INTEGRATION,
        "The integration `%s` cannot be used: %s.".formatted(integration.name(), why),
        "Mend it, or take it from the class path; the others work.",
        0,
        false,
        null,
        Outcome.REJECTED,
        cause);
  }

  /**
   * A function that the vendor does not offer.
   *
   * @param message which function, and what to use instead
   */
  public static IntegrationException unsupported(String message) {
    return rejected(ErrorCode.UNSUPPORTED, message);
  }

  /** An answer that means that there is nothing of that name, though its status was a success. */
  public static IntegrationException notFound(String message, Reply<?> reply) {
    return new IntegrationException(
        ErrorCode.NOT_FOUND,
        message,
        null,
        reply.status(),
        false,
        reply.requestId(),
        Outcome.FAILED,
        null);
  }

  /** An answer that succeeded but is not what the vendor documents. */
  public static IntegrationException badResponse(String message, Reply<?> reply) {
    return new IntegrationException(
        ErrorCode.BAD_RESPONSE,
        message,
        null,
        reply.status(),
        false,
        reply.requestId(),
        Outcome.UNKNOWN,
        null);
  }

  /** The same failure of a call of which this became. */
  IntegrationException withOutcome(Outcome outcome) {
    return this.outcome == outcome
        ? this
        : new IntegrationException(
            code, String.valueOf(getMessage()), hint, status, retryable, requestId, outcome, this);
  }

  /** What kind of failure it is. */
  public ErrorCode code() {
    return code;
  }

  /** What to do, if there is more to say than the message does. */
  public Optional<String> hint() {
    return Optional.ofNullable(hint);
  }

  /** The HTTP status, if the vendor answered. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** Whether the same call may succeed later. */
  public boolean isRetryable() {
    return retryable;
  }

  /** The vendor's name for the request, if it gave one. */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /** What became of the call. */
  public Outcome outcome() {
    return outcome;
  }
}
