package dev.kosmo.integration.capsule;

import static dev.kosmo.integration.capsule.StubbedCapsule.request;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes over the wire for tasks, and what never does. */
class TaskRequestsTest {
  private static final Map<String, Object> TASK = Map.of("description", "Call");

  private final StubbedCapsule capsule = new StubbedCapsule();

  @AfterEach
  void stop() {
    capsule.close();
  }

  static Stream<Arguments> requests() {
    return Stream.of(
        request("list_tasks", Map.of(), "GET /tasks", Map.of(), null),
        request(
            "list_tasks",
            Map.of("status", "OPEN", "page", 1, "per_page", 50),
            "GET /tasks",
            Map.of("status", "open", "page", "1", "perPage", "50"),
            null),
        request("get_task", Map.of("id", 5), "GET /tasks/5", Map.of(), null),
        request("create_task", Map.of("task", TASK), "POST /tasks", Map.of(), Map.of("task", TASK)),
        request(
            "update_task",
            Map.of("id", 5, "task", TASK),
            "PUT /tasks/5",
            Map.of(),
            Map.of("task", TASK)),
        request("delete_task", Map.of("id", 5), "DELETE /tasks/5", Map.of(), null));
  }

  @ParameterizedTest(name = "{0} sends {2}")
  @MethodSource("requests")
  void eachFunctionSendsWhatCapsuleOffers(
      String function,
      Map<String, ?> arguments,
      String line,
      Map<String, String> query,
      @Nullable Object body) {
    capsule.assertSends(function, arguments, line, query, body);
  }

  @Test
  void anUpdateWithoutAFieldIsRefused() {
    capsule.assertRefuses(
        "update_task",
        Map.of("id", 1, "task", Map.of()),
        ": `task` is empty. Give at least one field.");
  }

  @Test
  void otherStatusesAreRefused() {
    capsule.assertRefuses("list_tasks", Map.of("status", "DONE"), "OPEN, COMPLETED, PENDING");
  }
}
