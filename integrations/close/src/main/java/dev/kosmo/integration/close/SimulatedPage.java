package dev.kosmo.integration.close;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.LinkedHashMap;
import java.util.List;

/** Close's paging: {@code _limit} and {@code _skip} in, {@code {data, has_more}} out, no total. */
final class SimulatedPage {
  private static final int LIMIT = 100;
  private static final int MOST = 200;
  private static final int FARTHEST = 35_000;

  private SimulatedPage() {}

  static SimulatedAnswer of(List<?> all, SimulatedRequest request) {
    var limit = number(request, "_limit", LIMIT, MOST);
    var skip = number(request, "_skip", 0, FARTHEST);
    var page = new LinkedHashMap<String, Object>();
    page.put("data", all.stream().skip(skip).limit(limit).toList());
    page.put("has_more", all.size() > skip + limit);
    return SimulatedAnswer.json(200, page);
  }

  private static int number(SimulatedRequest request, String name, int absent, int most) {
    var text = request.query(name).orElse("" + absent);
    if (!text.matches("-?[0-9]{1,9}")) {
      throw Refusals.field(name, "Input should be a whole number");
    }
    var number = Integer.parseInt(text);
    if (number < 0) {
      throw Refusals.field(name, "Input should be greater than or equal to 0");
    } else if (number > most) {
      throw Refusals.field(name, "Input should be less than or equal to " + most);
    }
    return number;
  }
}
