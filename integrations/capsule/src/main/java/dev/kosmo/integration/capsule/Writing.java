package dev.kosmo.integration.capsule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record while it is written.
 *
 * @param site where
 * @param record a copy, to be stored if nothing is wrong
 * @param given the fields that came
 * @param isNew whether it is created
 * @param problems what is wrong
 */
record Writing(
    SimulatedSite site,
    Map<String, @Nullable Object> record,
    Map<String, @Nullable Object> given,
    boolean isNew,
    Problems problems) {

  /** Notes that a field is wrong, and leaves it as it is. */
  @Nullable Object wrong(String field, String complaint) {
    problems.add(field, field + " " + complaint);
    return record.get(field);
  }

  void require(String... fields) {
    for (var field : fields) {
      problems.require(field, record.get(field));
    }
  }
}
