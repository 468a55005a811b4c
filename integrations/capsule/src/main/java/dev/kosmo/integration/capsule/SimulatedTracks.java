package dev.kosmo.integration.capsule;

import dev.kosmo.integration.simulator.Formats;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tracks that were applied to an opportunity or a case; there is no list of all of them. */
final class SimulatedTracks {
  private final SimulatedSite site;

  SimulatedTracks(SimulatedSite site) {
    this.site = site;
  }

  SimulatedAnswer create(SimulatedRequest request) {
    var given = given(request);
    var definition = site.shelf("trackDefinitions").find(id(given.get("definition")));
    var problems = new Problems("track");
    problems.require("definition", definition.orElse(null));
    var target = given.containsKey("kase") ? "kase" : "opportunity";
    var shelf = site.shelf(target.equals("kase") ? "kases" : "opportunities");
    problems.require(target, shelf.find(id(given.get(target))).orElse(null));
    checkDate(given, problems);
    problems.refuse();
    var start = given.get("trackDateOn") instanceof String on ? on : site.today().toString();
    var track =
        Fields.of(
            "id",
            site.shelf("tracks").newId(),
            "description",
            definition.orElseThrow().get("description"),
            "direction",
            definition.orElseThrow().get("direction"),
            "trackDateOn",
            start,
            target,
            Long.valueOf(String.valueOf(id(given.get(target)))),
            "tasks",
            tasks(definition.orElseThrow(), start));
    site.shelf("tracks").put(track);
    return answer(201, track);
  }

  private List<Map<String, @Nullable Object>> tasks(
      Map<String, @Nullable Object> definition, String start) {
    var records = new SimulatedRecords(site, new TaskKind());
    var tasks = new ArrayList<Map<String, @Nullable Object>>();
    if (definition.get("taskDefinitions") instanceof List<?> list) {
      for (var item : list) {
        var task = RowRules.object(item);
        var days = task.get("daysAfter") instanceof Number number ? number.intValue() : 0;
        var due = LocalDate.parse(start).plusDays(days).toString();
        var made = records.create(Fields.of("description", task.get("description"), "dueOn", due));
        made.put("hasTrack", true);
        tasks.add(Fields.of("id", made.get("id"), "description", made.get("description")));
      }
    }
    return tasks;
  }

  SimulatedAnswer of(String field, SimulatedRequest request) {
    var tracks =
        site.shelf("tracks").all().stream()
            .filter(track -> request.variable("id").equals(String.valueOf(track.get(field))))
            .toList();
    return SimulatedPage.of("tracks", tracks, request);
  }

  SimulatedAnswer get(SimulatedRequest request) {
    return answer(200, find(request));
  }

  SimulatedAnswer update(SimulatedRequest request) {
    var track = find(request);
    var given = given(request);
    var problems = new Problems("track");
    checkDate(given, problems);
    problems.refuse();
    track.put("trackDateOn", given.getOrDefault("trackDateOn", track.get("trackDateOn")));
    return answer(200, track);
  }

  SimulatedAnswer delete(SimulatedRequest request) {
    site.shelf("tracks").remove(find(request));
    return SimulatedAnswer.empty(204);
  }

  private Map<String, @Nullable Object> find(SimulatedRequest request) {
    return site.shelf("tracks").require(request.variable("id"), "track");
  }

  private static Map<String, @Nullable Object> given(SimulatedRequest request) {
    var track = request.object().map(body -> body.get("track")).orElse(null);
    if (!(track instanceof Map)) {
      throw Refusals.badRequest("The body must be an object with track");
    }
    return RowRules.object(track);
  }

  private static void checkDate(Map<String, @Nullable Object> given, Problems problems) {
    if (given.containsKey("trackDateOn") && !Formats.isDate(given.get("trackDateOn"))) {
      problems.add("trackDateOn", "trackDateOn must be a date such as 2026-05-15");
    }
  }

  private static @Nullable Object id(@Nullable Object given) {
    return given instanceof Map<?, ?> map ? map.get("id") : given;
  }

  private static SimulatedAnswer answer(int status, Map<String, @Nullable Object> track) {
    return SimulatedAnswer.json(status, Map.of("track", track));
  }
}
