package dev.kosmo.integration.capsule;

import dev.kosmo.integration.simulator.Formats;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Listing, reading, creating, changing and deleting the records of one kind. */
final class SimulatedRecords {
  private static final int MOST_IDS = 10;

  private final SimulatedSite site;
  private final Kind kind;

  SimulatedRecords(SimulatedSite site, Kind kind) {
    this.site = site;
    this.kind = kind;
  }

  private Shelf shelf() {
    return site.shelf(kind.shelf());
  }

  /** Knows {@code since}; a status or {@code q} means nothing to it. */
  SimulatedAnswer list(SimulatedRequest request) {
    var since = request.query("since").orElse("");
    if (!(since.isEmpty() || Formats.isDate(since) || Formats.isDateTime(since))) {
      throw Refusals.badRequest("since must be a date in ISO 8601");
    }
    return page(request, record -> String.valueOf(record.get("updatedAt")).compareTo(since) >= 0);
  }

  SimulatedAnswer page(
      SimulatedRequest request, Predicate<Map<String, @Nullable Object>> condition) {
    var found =
        shelf().all().stream()
            .filter(condition)
            .map(record -> Views.of(site, record, request))
            .toList();
    return SimulatedPage.of(kind.plural(), found, request);
  }

  SimulatedAnswer pageOf(String field, String shelf, SimulatedRequest request) {
    var id = Shelf.id(site.shelf(shelf).require(request.variable("id"), field));
    return page(request, record -> Long.valueOf(id).equals(record.get(field)));
  }

  SimulatedAnswer search(SimulatedRequest request) {
    var q = request.query("q").orElse("").toLowerCase(Locale.ROOT);
    if (q.isBlank()) {
      throw Refusals.badRequest("q is required");
    }
    return page(request, record -> SearchText.of(record).contains(q));
  }

  SimulatedAnswer filter(SimulatedRequest request) {
    return page(request, Filters.of(site, request));
  }

  /** One by its number, or up to ten by numbers with commas between. */
  SimulatedAnswer get(SimulatedRequest request) {
    var ids = List.of(request.variable("id").split(",", -1));
    if (ids.size() == 1) {
      return answer(200, find(request), request);
    } else if (ids.size() > MOST_IDS) {
      throw Refusals.badRequest("no more than 10 ids can be requested at once");
    }
    var found =
        ids.stream()
            .flatMap(id -> shelf().find(id).stream())
            .map(record -> Views.of(site, record, request))
            .toList();
    return SimulatedAnswer.json(200, Map.of(kind.plural(), found));
  }

  private Map<String, @Nullable Object> find(SimulatedRequest request) {
    return shelf().require(request.variable("id"), kind.singular());
  }

  SimulatedAnswer create(SimulatedRequest request) {
    var created = create(given(request));
    var location = "https://api.capsulecrm.com/api/v2" + request.path() + "/" + created.get("id");
    return answer(201, created, request).with("Location", location);
  }

  Map<String, @Nullable Object> create(Map<String, @Nullable Object> given) {
    var record = new LinkedHashMap<String, @Nullable Object>();
    record.put("id", 0L);
    record.putAll(kind.blank(site));
    if (record.containsKey("createdAt")) {
      record.put("createdAt", site.tick());
      record.put("updatedAt", record.get("createdAt"));
    }
    write(record, given, true);
    record.put("id", shelf().newId());
    shelf().put(record);
    return record;
  }

  SimulatedAnswer update(SimulatedRequest request) {
    var record = find(request);
    var changed = new LinkedHashMap<>(record);
    if (changed.containsKey("updatedAt")) {
      changed.put("updatedAt", site.tick());
    }
    write(changed, given(request), false);
    record.putAll(changed);
    return answer(200, record, request);
  }

  private void write(
      Map<String, @Nullable Object> record, Map<String, @Nullable Object> given, boolean isNew) {
    var problems = new Problems(kind.singular());
    var writing = new Writing(site, record, given, isNew, problems);
    kind.rules().apply(writing, given);
    kind.finish(writing);
    problems.refuse();
  }

  private Map<String, @Nullable Object> given(SimulatedRequest request) {
    var body = request.object().map(fields -> fields.get(kind.singular())).orElse(null);
    if (!(body instanceof Map)) {
      throw Refusals.badRequest("The body must be an object with " + kind.singular());
    }
    return RowRules.object(body);
  }

  SimulatedAnswer delete(SimulatedRequest request) {
    var status = kind.delete(site, find(request));
    var answer = SimulatedAnswer.empty(status);
    return status == 202 ? answer.with("Location", SimulatedLookups.job(site)) : answer;
  }

  private SimulatedAnswer answer(
      int status, Map<String, @Nullable Object> record, SimulatedRequest request) {
    return SimulatedAnswer.json(status, Map.of(kind.singular(), Views.of(site, record, request)));
  }

  /** Open tasks if no status is given; several with commas between. */
  SimulatedAnswer tasks(SimulatedRequest request) {
    var statuses =
        Arrays.stream(request.query("status").orElse("open").split(","))
            .map(status -> status.toUpperCase(Locale.ROOT))
            .toList();
    if (!List.of("OPEN", "COMPLETED", "PENDING").containsAll(statuses)) {
      throw Refusals.badRequest("status must be open, completed or pending");
    }
    return page(request, task -> statuses.contains(String.valueOf(task.get("status"))));
  }
}
