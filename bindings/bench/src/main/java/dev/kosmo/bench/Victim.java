package dev.kosmo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A script that never ends by itself.
 *
 * @param language the extension of its language
 * @param kind what it spends its time in
 * @param title what it does
 * @param code its text
 */
record Victim(String language, Kind kind, String title, String code) {

  /** What a script spends its time in, and how soon after the limit it should be over. */
  enum Kind {
    /** Steps of the script's own. */
    LOOPS("Loops", 20),
    /** Few calls of what the language brings along, each of them long. */
    LIBRARY("Library calls", 200);

    final String title;
    final double targetMillis;

    Kind(String title, double targetMillis) {
      this.title = title;
      this.targetMillis = targetMillis;
    }
  }

  /** All of a language, as they stand in {@code victims.<language>}. */
  static List<Victim> of(String language) {
    var victims = new ArrayList<Victim>();
    var kind = Kind.LOOPS;
    for (var block : text("victims." + language).strip().split("\n\n+", -1)) {
      var lines = block.split("\n", 2);
      if (lines[0].startsWith("## ")) {
        kind = kind(lines[0].substring(3));
      } else {
        victims.add(new Victim(language, kind, lines[0].substring(2), lines[1]));
      }
    }
    return victims;
  }

  private static Kind kind(String title) {
    for (var kind : Kind.values()) {
      if (kind.title.equals(title)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("not a kind of scripts: " + title);
  }

  private static String text(String resource) {
    try (var stream = Victim.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("no such resource: " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
