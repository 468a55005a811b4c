package dev.kosmo.integration.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The methods and paths of a simulator and what answers to them. */
public final class Routes {
  private final List<Route> routes = new ArrayList<>();

  /** Handles one request. */
  @FunctionalInterface
  public interface Handler extends Function<SimulatedRequest, SimulatedAnswer> {}

  record Route(String method, List<String> pattern, Handler handler) {

    Optional<Map<String, String>> match(List<String> path) {
      if (path.size() != pattern.size()) {
        return Optional.empty();
      }
      var variables = new LinkedHashMap<String, String>();
      for (var i = 0; i < path.size(); i++) {
        var expected = pattern.get(i);
        if (expected.startsWith("{")) {
          variables.put(expected.substring(1, expected.length() - 1), path.get(i));
        } else if (!expected.equals(path.get(i))) {
          return Optional.empty();
        }
      }
      return Optional.of(variables);
    }
  }

  /**
   * Adds a route.
   *
   * @param path below the base, with variables as in {@code /lead/{id}/}; a slash at the end counts
   */
  public Routes on(String method, String path, Handler handler) {
    routes.add(new Route(method, segments(path), handler));
    return this;
  }

  static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  List<Route> matching(List<String> path) {
    return routes.stream().filter(route -> route.match(path).isPresent()).toList();
  }
}
