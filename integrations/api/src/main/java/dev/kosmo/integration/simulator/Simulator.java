package dev.kosmo.integration.simulator;

/** Makes imitations of one vendor. */
@FunctionalInterface
public interface Simulator {

  /** Starts a fresh imitation on a free port of the loopback address. */
  Simulation start();
}
