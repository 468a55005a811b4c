package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.List;
import java.util.Set;

/** What a simulated company demands of every request. */
final class RequestRules {
  private static final String OLDEST = "2024-10-15";
  private static final String NEWEST = Revision.DEFAULT;
  private static final List<String> MEDIA_TYPES = List.of(Klaviyo.JSON_API, "application/json");

  private RequestRules() {}

  static void check(SimulatedRequest request) {
    var revision =
        request
            .header("revision")
            .orElseThrow(() -> Refusals.header(400, "revision", "The revision header is missing."));
    if (!Revision.isDate(revision) || revision.compareTo(NEWEST) > 0) {
      throw Refusals.header(400, "revision", "There is no revision %s.".formatted(revision));
    } else if (revision.compareTo(OLDEST) < 0) {
      throw Refusals.header(410, "revision", "The revision %s is retired.".formatted(revision));
    }
    if (request.body() != null && !isAccepted(request.header("content-type").orElse(""))) {
      throw Refusals.header(415, "Content-Type", "Send " + Klaviyo.JSON_API + ".");
    }
    var accept = request.header("accept").orElse("*/*");
    if (!accept.contains("*/*") && !isAccepted(accept)) {
      throw Refusals.header(406, "Accept", "Accept " + Klaviyo.JSON_API + ".");
    }
  }

  private static boolean isAccepted(String mediaType) {
    return MEDIA_TYPES.stream().anyMatch(mediaType::startsWith);
  }

  static String revision(SimulatedRequest request) {
    return request.header("revision").orElseThrow();
  }

  /** Klaviyo refuses query parameters that an endpoint does not have. */
  static void allow(SimulatedRequest request, Set<String> parameters) {
    for (var parameter : request.query().keySet()) {
      if (!parameters.contains(parameter)) {
        throw Refusals.parameter(
            parameter, "%s is not a parameter of this endpoint.".formatted(parameter));
      }
    }
  }

  /** A parameter that may only ask for certain things, such as {@code include=metric,profile}. */
  static List<String> choices(SimulatedRequest request, String parameter, Set<String> known) {
    var chosen = request.query(parameter).map(text -> List.of(text.split(","))).orElse(List.of());
    for (var choice : chosen) {
      if (!known.contains(choice)) {
        throw Refusals.parameter(parameter, "There is no %s to ask for here.".formatted(choice));
      }
    }
    return chosen;
  }
}
