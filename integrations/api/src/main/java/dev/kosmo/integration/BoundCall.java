package dev.kosmo.integration;

/** A call whose arguments are right, ready to be sent. */
@FunctionalInterface
public interface BoundCall {

  /**
   * Sends it.
   *
   * @param context its deadline, repeats and listener
   * @throws IntegrationException if it does not succeed
   */
  Reply<?> send(CallContext context);
}
