package dev.kosmo.integration.capsule;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Capsule's paging: {@code page} and {@code perPage} in, a header {@code Link} out. */
final class SimulatedPage {
  private static final int SIZE = 50;
  private static final int LARGEST = 100;

  private SimulatedPage() {}

  static SimulatedAnswer of(String items, List<?> all, SimulatedRequest request) {
    var page = number(request, "page", 1, Integer.MAX_VALUE);
    var size = number(request, "perPage", SIZE, LARGEST);
    var skipped = (page - 1L) * size;
    var shown = all.stream().skip(skipped).limit(size).toList();
    var answer = SimulatedAnswer.json(200, Map.of(items, shown));
    var links = new ArrayList<String>();
    if (all.size() > skipped + size) {
      links.add(link(request, page + 1, "next"));
    }
    if (page > 1) {
      links.add(link(request, page - 1, "prev"));
    }
    return links.isEmpty() ? answer : answer.with("Link", String.join(", ", links));
  }

  private static String link(SimulatedRequest request, int page, String relation) {
    var query = new LinkedHashMap<>(request.query());
    query.put("page", "" + page);
    var text =
        query.entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    var host = request.header("host").orElse("localhost");
    return "<http://%s/api/v2%s?%s>; rel=\"%s\"".formatted(host, request.path(), text, relation);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static int number(SimulatedRequest request, String name, int absent, int most) {
    var text = request.query(name).orElse("" + absent);
    var number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > most) {
      throw Refusals.badRequest(name + " is out of range");
    }
    return number;
  }
}
