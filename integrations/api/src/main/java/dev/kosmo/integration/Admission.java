package dev.kosmo.integration;

import dev.kosmo.integration.quota.Obstacle;
import dev.kosmo.integration.quota.Patience;
import dev.kosmo.integration.quota.Permit;
import dev.kosmo.integration.quota.Window;
import feign.Request;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Has a request wait until a limit of the vendor leaves room for it, as long as the call can. */
final class Admission {
  private final Call call;
  private final Request request;
  private final RetryRule rule;

  Admission(Call call, Request request, RetryRule rule) {
    this.call = call;
    this.request = request;
    this.rule = rule;
  }

  /**
   * Waits for a place.
   *
   * @throws IntegrationException with code {@code rate_limited} if that takes too long
   */
  Permit enter() {
    var gate = call.quota().gate(request);
    if (gate.isEmpty()) {
      return Permit.UNCOUNTED;
    }
    var waiting = new Waiting();
    try {
      var entry =
          gate.get().enter(Duration.ofMillis(call.forRequest().readTimeoutMillis()), waiting);
      if (entry.permit() != null) {
        return entry.permit();
      }
      throw Failures.full(call, Objects.requireNonNull(entry.obstacle()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failures.full(call, waiting.obstacle);
    } finally {
      waiting.end();
    }
  }

  /** The call, told of what it waits for. */
  private final class Waiting implements Patience {
    private final long start = System.nanoTime();
    private Obstacle obstacle = new Obstacle(Duration.ZERO, null);
    private boolean waited;

    @Override
    public Duration left() {
      return call.left();
    }

    @Override
    public boolean waits(Obstacle obstacle) {
      this.obstacle = obstacle;
      if (rule.isTooLong(obstacle.time())) {
        return false;
      }
      waited = true;
      var listener = call.context().listener();
      listener.waiting(new Wait(call.path(), obstacle.time(), reason(obstacle.window())));
      return true;
    }

    private String reason(@Nullable Window full) {
      var title = call.integration().title();
      return full == null
          ? title + " takes no more for now"
          : "%s takes %s".formatted(title, full.words());
    }

    void end() {
      if (waited) {
        call.progress().waited(Duration.ofNanos(System.nanoTime() - start));
      }
    }
  }
}
