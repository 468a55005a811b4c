package dev.kosmo.cli;

import dev.kosmo.host.ScriptHostBuilder;
import dev.kosmo.integration.Cassette;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The cassette of a run, if there is one. Commands name this class only, since the parser of the
 * command line loads whatever their methods name.
 */
final class Tape {
  private final @Nullable Cassette cassette;

  private Tape(@Nullable Cassette cassette) {
    this.cassette = cassette;
  }

  /**
   * Opens what is asked for.
   *
   * @throws CommandFailure if it cannot be used
   */
  static Tape open(@Nullable String record, @Nullable String replay) {
    try {
      if (replay != null) {
        return new Tape(Cassette.replay(Path.of(replay)));
      }
      return new Tape(record == null ? null : Cassette.record(Path.of(record)));
    } catch (UncheckedIOException | InvalidPathException e) {
      throw replay == null
          ? new CommandFailure(
              "unwritable_file",
              e.getMessage() + ".",
              "Name a file in a folder that exists and that you may write to.")
          : new CommandFailure(
              "unreadable_file", e.getMessage() + ".", "Name a file that --record wrote.");
    }
  }

  void addTo(ScriptHostBuilder builder) {
    if (cassette != null) {
      builder.cassette(cassette);
    }
  }

  /** Ends its use; null if there is none. */
  @Nullable CassetteEnd end() {
    return cassette == null ? null : CassetteEnd.of(cassette);
  }
}
