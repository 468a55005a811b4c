package dev.kosmo.cli;

import dev.kosmo.integration.Cassette;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told of a cassette after the script.
 *
 * @param left what was recorded and not asked for
 * @param missed what was asked for and not recorded
 * @param failure why nothing was recorded, or null
 */
record CassetteEnd(List<String> left, List<String> missed, @Nullable String failure) {

  /** Ends the use of a cassette. */
  static CassetteEnd of(Cassette cassette) {
    try {
      cassette.close();
      return new CassetteEnd(cassette.left(), cassette.missed(), null);
    } catch (UncheckedIOException e) {
      return new CassetteEnd(List.of(), List.of(), e.getMessage());
    }
  }

  boolean isFailure() {
    return failure != null;
  }

  /** For people, who read of what was missed already where the script failed of it. */
  List<String> lines(boolean success) {
    var lines = new ArrayList<String>(success ? missed : List.of());
    left.forEach(request -> lines.add("Recorded, but not asked for: " + request));
    if (failure != null) {
      lines.add("Nothing was recorded: " + failure + ".");
    }
    return lines;
  }

  /** For programs. */
  Map<String, Object> fields() {
    return failure == null ? Map.of("left", left, "missed", missed) : Map.of("failure", failure);
  }
}
