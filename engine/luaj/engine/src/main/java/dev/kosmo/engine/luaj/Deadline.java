package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.Realm;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The time that is left to a realm, host functions that wait included. */
final class Deadline {
  private final Realm realm;
  private @Nullable Thread inHost;
  private boolean interrupted;

  Deadline(Realm realm) {
    this.realm = realm;
  }

  /** Starts the clock; completing the result stops it. */
  CompletableFuture<Void> start(Duration time) {
    var clock = new CompletableFuture<Void>();
    var unused =
        clock
            .orTimeout(time.toNanos(), TimeUnit.NANOSECONDS)
            .exceptionally(
                timeout -> {
                  expire();
                  return null;
                });
    return clock;
  }

  private synchronized void expire() {
    realm.stop(new Stopped());
    if (inHost != null) {
      interrupted = true;
      inHost.interrupt();
    }
  }

  /** Runs what may wait: it is interrupted when time is up. */
  <T extends @Nullable Object> T inHost(Supplier<T> call) {
    enterHost();
    try {
      return call.get();
    } finally {
      leaveHost();
    }
  }

  private synchronized void enterHost() {
    realm.tick();
    inHost = Thread.currentThread();
  }

  // The interruption was meant for the wait and must not outlive it.
  private synchronized void leaveHost() {
    inHost = null;
    if (interrupted) {
      interrupted = false;
      Thread.interrupted();
    }
  }
}
