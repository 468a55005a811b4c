package dev.kosmo.integration;

/**
 * Hears of the requests of calls, with credentials masked. Called on the thread of the call, so it
 * should be quick.
 */
public interface ExchangeListener {

  /** Hears nothing. */
  ExchangeListener NONE = new ExchangeListener() {};

  /** A request is about to be sent. */
  default void sending(Exchange.Request request) {}

  /** The vendor answered. */
  default void answered(Exchange.Request request, Exchange.Response response) {}

  /** A request got no answer; the reason in words. */
  default void failed(Exchange.Request request, String reason) {}

  /** The call waits before it goes on. */
  default void waiting(Wait wait) {}
}
