package dev.kosmo.integration;

import java.time.Instant;
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
  private final @Nullable Instant retryAt;
  private final CallStats stats;

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
    this.retryAt = null;
    this.stats = CallStats.NONE;
  }

  private IntegrationException(
      IntegrationException other,
      @Nullable String hint,
      Outcome outcome,
      @Nullable Instant retryAt,
      CallStats stats) {
    super(other.getMessage(), other.getCause());
    setStackTrace(other.getStackTrace());
    this.code = other.code;
    this.hint = hint;
    this.status = other.status;
    this.retryable = other.retryable;
    this.requestId = other.requestId;
    this.outcome = outcome;
    this.retryAt = retryAt;
    this.stats = stats;
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
        : new IntegrationException(this, hint, outcome, retryAt, stats);
  }

  /** The same failure of a call that the vendor wants again later. */
  IntegrationException retryAt(Instant time) {
    return new IntegrationException(this, hint, outcome, time, stats);
  }

  /** The same failure with more advice on what to do. */
  IntegrationException adding(String advice) {
    var all = hint == null ? advice : hint + " " + advice;
    return new IntegrationException(this, all, outcome, retryAt, stats);
  }

  /** The same failure of a call that took this. */
  IntegrationException after(CallStats stats) {
    return new IntegrationException(this, hint, outcome, retryAt, stats);
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

  /** When the vendor takes the call again, if it said so and that was too long to wait. */
  public Optional<Instant> retryAt() {
    return Optional.ofNullable(retryAt);
  }

  /** What the call took. */
  public CallStats stats() {
    return stats;
  }

  /** What became of the call; never {@link Outcome#OK}. */
  public Outcome outcome() {
    return outcome;
  }
}
