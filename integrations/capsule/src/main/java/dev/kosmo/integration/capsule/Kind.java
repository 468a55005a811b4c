package dev.kosmo.integration.capsule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is special about one kind of record of a simulated site. */
interface Kind {

  /** The key around one record, such as {@code kase}. */
  String singular();

  /** The key around several, such as {@code kases}. */
  String plural();

  /** Where the records are in a site. */
  default String shelf() {
    return plural();
  }

  /** The fields of a record before anything was given, in the order that Capsule sends. */
  Map<String, @Nullable Object> blank(SimulatedSite site);

  /** What may be given. */
  FieldRules rules();

  /** Fills in what follows from the rest, and notes what is missing. */
  void finish(Writing writing);

  /** Takes a record away with all that belongs to it; the status to answer. */
  default int delete(SimulatedSite site, Map<String, @Nullable Object> record) {
    site.shelf(shelf()).remove(record);
    return 204;
  }
}
