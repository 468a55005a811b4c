package dev.kosmo.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.ScriptOutput;

/** Keeps what one run prints, as long as it is within the limit. */
final class RunOutput implements ScriptOutput {
  private final Limits limits;
  private final ScriptOutput besides;
  private final StringBuilder text = new StringBuilder();
  private long bytes;
  private boolean empty = true;

  /** Takes where each text goes at once. */
  RunOutput(Limits limits, ScriptOutput besides) {
    this.limits = limits;
    this.besides = besides;
  }

  @Override
  public void line(String line) {
    bytes += line.getBytes(UTF_8).length + 1L;
    if (bytes > limits.output()) {
      throw new LimitException(Limit.OUTPUT, limits, bytes);
    }
    text.append(empty ? "" : "\n").append(line);
    empty = false;
    besides.line(line);
  }

  /** What was printed, joined by line breaks. */
  String text() {
    return text.toString();
  }
}
