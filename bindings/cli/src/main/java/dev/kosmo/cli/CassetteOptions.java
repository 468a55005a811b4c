package dev.kosmo.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where calls are recorded, or answered from. */
final class CassetteOptions {
  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Write each request and its answer to this file, without credentials.")
  @Nullable String record;

  @Option(
      names = "--replay",
      paramLabel = "FILE",
      description =
          "Answer each request from such a file: no network, no account. What is not there fails.")
  @Nullable String replay;

  boolean isRecord() {
    return record != null;
  }

  boolean isReplay() {
    return replay != null;
  }

  /**
   * The cassette, if one is asked for.
   *
   * @param simulate whether simulators are asked for on the command line
   * @throws UsageException if more is asked for than can be
   * @throws CommandFailure if it cannot be used
   */
  Tape open(boolean simulate) {
    if (replay != null && record != null) {
      throw new UsageException("Give either --record or --replay, not both.");
    } else if (replay != null && simulate) {
      throw new UsageException("Give either --simulate or --replay, not both.");
    }
    return Tape.open(record, replay);
  }
}
