package dev.kosmo.host;

import dev.kosmo.integration.ExchangeListener;

/**
 * Hears of the calls that scripts make, and of their requests. Called on the thread of the call, so
 * it should be quick; with parallel calls, on several threads.
 */
public interface CallListener extends ExchangeListener {

  /** Hears nothing. */
  CallListener NONE = new CallListener() {};

  /** A call ended. */
  default void called(CallRecord call) {}
}
