package dev.kosmo.integration.capsule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data of one Capsule account. Its clock moves a minute with each thing that is written, so
 * that two runs see the same.
 */
final class SimulatedSite {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'");

  private final Map<String, Shelf> shelves = new LinkedHashMap<>();
  private final Shelf rows = new Shelf(90_001);
  private OffsetDateTime clock = OffsetDateTime.of(2026, 1, 5, 8, 0, 0, 0, ZoneOffset.UTC);

  SimulatedSite() {
    shelf("parties", 101);
    shelf("opportunities", 1001);
    shelf("kases", 2001);
    shelf("tasks", 3001);
    for (var entity : Entity.values()) {
      shelf(entity + "/tags", 301 + 100L * entity.ordinal());
      shelf(entity + "/fields/definitions", 601 + 100L * entity.ordinal());
    }
    shelf("trackDefinitions", 4001);
    shelf("tracks", 4101);
    shelf("users", 31);
    shelf("teams", 41);
    shelf("milestones", 11);
    shelf("stages", 51);
    shelf("categories", 61);
    shelf("lostReasons", 71);
  }

  private void shelf(String name, long firstId) {
    shelves.put(name, new Shelf(firstId));
  }

  /** The records of a kind, such as {@code parties} or {@code kases/tags}. */
  Shelf shelf(String name) {
    var shelf = shelves.get(name);
    if (shelf == null) {
      throw new IllegalArgumentException("there is no shelf " + name);
    }
    return shelf;
  }

  /** The number of a row inside a record, such as an email address. */
  long newRowId() {
    return rows.newId();
  }

  /** The user whose token the account has. */
  Map<String, @Nullable Object> me() {
    return shelf("users").all().get(0);
  }

  String tick() {
    clock = clock.plusMinutes(1);
    return TIME.format(clock);
  }

  LocalDate today() {
    return clock.toLocalDate();
  }
}
