package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.integration.IntegrationException;
import java.time.Instant;

/** Leads failures of one port to the other's words. */
final class IntegrationErrors {
  private IntegrationErrors() {}

  static CallException forScripts(IntegrationException failure) {
    return new CallException(
        new ScriptError(
            failure.code().word(),
            String.valueOf(failure.getMessage()),
            failure.hint().orElse(null),
            failure.status().isPresent() ? failure.status().getAsInt() : null,
            failure.isRetryable(),
            failure.requestId().orElse(null),
            failure.outcome().word(),
            failure.retryAt().map(Instant::toString).orElse(null)),
        failure);
  }
}
