package dev.kosmo.engine.luaj;

import dev.kosmo.engine.CpuClock;
import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.ScriptOutput;
import dev.kosmo.engine.Watchdog;
import dev.kosmo.engine.luaj.vm.Realm;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds one run within its limits, host functions that wait included. */
final class Supervisor {
  private final Realm realm;
  private final Limits limits;
  private CpuClock clock = new CpuClock();
  private @Nullable Thread inHost;
  private boolean interrupted;

  Supervisor(Realm realm, Limits limits) {
    this.realm = realm;
    this.limits = limits;
  }

  /** Starts the clocks; closing the result stops them. */
  Watchdog start() {
    clock = new CpuClock();
    realm.allow(limits.memory(), this::exhausted);
    return Watchdog.watch(limits, usage(clock), this::stop);
  }

  private void exhausted() {
    throw stopped(new LimitException(Limit.MEMORY, limits, realm.charged()));
  }

  private Stopped stopped(LimitException reason) {
    var stopped = new Stopped(reason);
    realm.stop(stopped);
    return stopped;
  }

  private Watchdog.Usage usage(CpuClock clock) {
    return new Watchdog.Usage() {
      @Override
      public long cpuTime() {
        return clock.nanos();
      }

      @Override
      public long memory() {
        return 0; // The realm counts itself, before it allocates.
      }
    };
  }

  /** The clock of the run. */
  CpuClock clock() {
    return clock;
  }

  /** Ends the run for this reason. */
  synchronized void stop(LimitException reason) {
    stopped(reason);
    if (inHost != null) {
      interrupted = true;
      inHost.interrupt();
    }
  }

  /** Runs what may wait: it is interrupted when a limit is reached. */
  <T extends @Nullable Object> T inHost(Supplier<T> call) {
    enterHost();
    var rested = clock.rest();
    try {
      return call.get();
    } catch (LimitException e) {
      throw stopped(e);
    } finally {
      if (rested) {
        clock.run();
      }
      leaveHost();
    }
  }

  /** The output, which may end the run. */
  ScriptOutput limited(ScriptOutput output) {
    return text -> {
      try {
        output.line(text);
      } catch (LimitException e) {
        throw stopped(e);
      }
    };
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
