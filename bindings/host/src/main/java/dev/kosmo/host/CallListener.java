package dev.kosmo.host;

import dev.kosmo.integration.ExchangeListener;

/**
 * Hears of the calls that scripts make, and of their requests. Called on the thread of the call, so
 * it should be quick; with parallel calls, on several threads.
 */
public interface CallListener extends ExchangeListener {

  /** Hears nothing. */
  CallListener NONE = new CallListener() {};

  /** A call begins. It ends on the same thread. */
  default void calling(CallStart call) {}

  /** A call ended. */
  default void called(CallRecord call) {}
}
