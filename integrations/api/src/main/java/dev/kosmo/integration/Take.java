package dev.kosmo.integration;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** One request of a call on its way, however often it is sent. Used by one thread. */
interface Take {

  /** Sends it once. */
  Response send(Request request, Request.Options options) throws IOException;

  /** The vendor answered. */
  default void answered(Response answer) {}

  /** It got no answer, or was not even sent. */
  default void failed(IntegrationException failure, boolean wasSent) {}

  /** How long to wait before it is sent again, if it is, given what the rule for repeats says. */
  default Optional<Duration> pause(Supplier<Optional<Duration>> rule) {
    return rule.get();
  }

  /** It is not sent again. */
  default void ended() {}
}
