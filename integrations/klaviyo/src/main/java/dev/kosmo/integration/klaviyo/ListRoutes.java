package dev.kosmo.integration.klaviyo;

import static dev.kosmo.integration.klaviyo.FilterField.Type.TEXT;
import static dev.kosmo.integration.klaviyo.FilterField.Type.TIME;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.Map;
import java.util.Set;

/** What {@code /lists} does with the lists of a company. */
final class ListRoutes {
  private static final int PAGE = 10;
  private static final int MOST_A_DAY = 150;
  private static final int DAY = 86_400;
  private static final String COUNT = "additional-fields[list]";
  private static final Set<String> SAME = Set.of("any", "equals");
  private static final Set<String> SINCE = Set.of("greater-than");
  private static final Map<String, FilterField> FILTERS =
      Map.of(
          "id", new FilterField(SAME, TEXT, list -> list.get("id")),
          "name", FilterField.attribute("name", TEXT, SAME),
          "created", FilterField.attribute("created", TIME, SINCE),
          "updated", FilterField.attribute("updated", TIME, SINCE));

  private final SimulatedCompany company;

  ListRoutes(SimulatedCompany company) {
    this.company = company;
  }

  SimulatedAnswer list(SimulatedRequest request) {
    RequestRules.allow(request, Set.of("filter", SimulatedPage.SIZE, SimulatedPage.CURSOR));
    var all = company.lists().values().stream().map(list -> list.resource(false)).toList();
    var found = request.query("filter").map(text -> Filter.select(text, FILTERS, all)).orElse(all);
    return SimulatedPage.of(request, found, PageSize.LISTS, PAGE);
  }

  SimulatedAnswer get(SimulatedRequest request) {
    RequestRules.allow(request, Set.of(COUNT));
    var more = RequestRules.choices(request, COUNT, Set.of("profile_count"));
    return answer(200, company.list(request.variable("id")), !more.isEmpty());
  }

  SimulatedAnswer create(SimulatedRequest request) {
    var given = GivenDocument.of(request, "list").attributes(Set.of("name", "opt_in_process"));
    var name = given.requiredText("name");
    var process = given.text("opt_in_process");
    if (process != null
        && !Set.of(SimulatedList.SINGLE_OPT_IN, SimulatedList.DOUBLE_OPT_IN).contains(process)) {
      throw given.refused("opt_in_process", "It is single_opt_in or double_opt_in.");
    }
    if (company.countNewList() > MOST_A_DAY) {
      throw Refusals.throttled(DAY);
    }
    var list = add(name, process == null ? SimulatedList.SINGLE_OPT_IN : process);
    return answer(201, list, false).with("Location", Resources.self("lists", list.id()));
  }

  SimulatedList add(String name, String optInProcess) {
    var list = SimulatedList.of(company.newId("L"), name, optInProcess, Times.text(company.tick()));
    company.lists().put(list.id(), list);
    return list;
  }

  private static SimulatedAnswer answer(int status, SimulatedList list, boolean withCount) {
    return Resources.answer(status, Resources.document(list.resource(withCount), null));
  }
}
