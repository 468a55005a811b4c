package dev.kosmo.integration;

import java.time.Duration;

/** A call whose arguments are right, ready to be sent. */
@FunctionalInterface
public interface BoundCall {

  /**
   * Sends it.
   *
   * @param timeout for everything that the call does
   * @throws IntegrationException if it does not succeed
   */
  Reply<?> send(Duration timeout);
}
