package dev.kosmo.integration.simulator;

/** Ends the handling of a request with an answer. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SimulatedAnswer answer;

  /** Answers with this. */
  public Refusal(SimulatedAnswer answer) {
    super("answered " + answer.status(), null, false, false);
    this.answer = answer;
  }

  /** What to answer. */
  public SimulatedAnswer answer() {
    return answer;
  }
}
