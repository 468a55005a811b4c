package dev.kosmo.integration;

import dev.kosmo.integration.cassette.Answer.Fault;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;

/** A request that got no answer when it was recorded. */
final class Replayed extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  Replayed(Fault fault) {
    super("as recorded");
    this.fault = fault;
  }

  boolean wasSent() {
    return fault.sent();
  }

  IntegrationException failure(Call call) {
    var failure =
        new IntegrationException(
            ErrorCode.valueOf(fault.code().toUpperCase(Locale.ROOT)),
            fault.message(),
            fault.hint(),
            0,
            fault.retryable(),
            null,
            call.outcome(fault.sent() ? Outcome.FAILED : Outcome.REJECTED),
            this);
    var retryIn = fault.retryInSeconds();
    return retryIn == null ? failure : failure.retryAt(Instant.now().plusSeconds(retryIn));
  }
}
