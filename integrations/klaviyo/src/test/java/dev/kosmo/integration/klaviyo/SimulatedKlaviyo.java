package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.Reply;
import dev.kosmo.integration.simulator.Simulation;
import dev.kosmo.testkit.LocalIntegration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Klaviyo at an imitation of it, with its pages to walk through. */
final class SimulatedKlaviyo extends LocalIntegration<Klaviyo> {

  SimulatedKlaviyo() {
    this(new KlaviyoIntegration().simulator().start());
  }

  SimulatedKlaviyo(Simulation simulation) {
    super(new KlaviyoIntegration(), simulation);
  }

  /** The ids on all pages, got by following what each page says about the next. */
  List<String> idsOfAll(String function, Map<String, ?> arguments) {
    var ids = new ArrayList<String>();
    Map<String, Object> next = Map.of();
    do {
      var page = new LinkedHashMap<String, Object>(arguments);
      page.putAll(next);
      var reply = reply(function, page);
      data(reply).forEach(item -> ids.add("" + item.get("id")));
      next = reply.paging().orElseThrow().next();
    } while (!next.isEmpty());
    return ids;
  }

  @SuppressWarnings("unchecked") // Pages hold objects.
  static List<Map<String, @Nullable Object>> data(Reply<?> page) {
    var tree = (Map<String, @Nullable Object>) Objects.requireNonNull(page.tree());
    return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(tree.get("data"));
  }
}
