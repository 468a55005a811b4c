package dev.kosmo.integration.quota;

import java.time.Duration;

/** How long a request is ready to wait. */
public interface Patience {

  /** How long it can wait at all, from now on. */
  Duration left();

  /** Whether it waits for this; told before each wait. */
  boolean waits(Obstacle obstacle);
}
