package dev.kosmo.integration.klaviyo;

import static dev.kosmo.integration.klaviyo.FilterField.Type.BOOLEAN;
import static dev.kosmo.integration.klaviyo.FilterField.Type.TEXT;
import static dev.kosmo.integration.klaviyo.FilterField.Type.TIME;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code /flows} and {@code /campaigns} show of a company's messages. */
final class MessageRoutes {
  private static final int FLOWS = 50;
  private static final int CAMPAIGNS = 100;
  private static final String CHANNEL = "messages.channel";
  private static final Set<String> LIST =
      Set.of("filter", SimulatedPage.SIZE, SimulatedPage.CURSOR);
  private static final Set<String> SAME = Set.of("equals");
  private static final Set<String> WORDS = Set.of("contains", "ends-with", "equals", "starts-with");
  private static final Set<String> SAME_OR_ORDER =
      Set.of("equals", "greater-than", "greater-or-equal", "less-than", "less-or-equal");
  private static final Map<String, FilterField> FLOW_FILTERS =
      Map.of(
          "id", new FilterField(Set.of("any"), TEXT, flow -> flow.get("id")),
          "name", FilterField.attribute("name", TEXT, WORDS),
          "status", FilterField.attribute("status", TEXT, SAME),
          "archived", FilterField.attribute("archived", BOOLEAN, SAME),
          "trigger_type", FilterField.attribute("trigger_type", TEXT, SAME),
          "created", FilterField.attribute("created", TIME, SAME_OR_ORDER),
          "updated", FilterField.attribute("updated", TIME, SAME_OR_ORDER));

  private final SimulatedCompany company;

  MessageRoutes(SimulatedCompany company) {
    this.company = company;
  }

  SimulatedAnswer flows(SimulatedRequest request) {
    RequestRules.allow(request, LIST);
    var all = company.flows();
    var found =
        request.query("filter").map(text -> Filter.select(text, FLOW_FILTERS, all)).orElse(all);
    return SimulatedPage.of(request, found, PageSize.FLOWS, FLOWS);
  }

  SimulatedAnswer flow(SimulatedRequest request) {
    RequestRules.allow(request, Set.of());
    var id = request.variable("id");
    var flow =
        company.flows().stream()
            .filter(one -> id.equals(one.get("id")))
            .findFirst()
            .orElseThrow(() -> Refusals.notFound("flow", id));
    return Resources.answer(200, Resources.document(flow, null));
  }

  /** Only ever lists one channel, which the filter must name. */
  SimulatedAnswer campaigns(SimulatedRequest request) {
    RequestRules.allow(request, LIST);
    var text = request.query("filter").orElse("");
    if (text.isBlank()) {
      throw noChannel();
    }
    var filter = Filter.of(text, campaignFilters());
    var found = company.campaigns().stream().filter(filter.parse()).toList();
    var channels = filter.comparedWith(CHANNEL);
    if (channels.isEmpty()) {
      throw noChannel();
    }
    for (var word : channels) {
      if (Channel.of(word).filter(c -> c.isIn(RequestRules.revision(request))).isEmpty()) {
        throw Refusals.parameter("filter", "There is no channel %s.".formatted(word));
      }
    }
    return SimulatedPage.of(request, found, PageSize.CAMPAIGNS, CAMPAIGNS);
  }

  private static RuntimeException noChannel() {
    return Refusals.parameter("filter", "A filter on messages.channel is required.");
  }

  private Map<String, FilterField> campaignFilters() {
    return Map.of(
        "id",
        new FilterField(Set.of("any"), TEXT, campaign -> campaign.get("id")),
        CHANNEL,
        new FilterField(SAME, TEXT, this::channel),
        "name",
        FilterField.attribute("name", TEXT, Set.of("contains")),
        "status",
        FilterField.attribute("status", TEXT, Set.of("any", "equals")),
        "archived",
        FilterField.attribute("archived", BOOLEAN, SAME),
        "created_at",
        FilterField.attribute("created_at", TIME, FilterField.ORDER),
        "scheduled_at",
        FilterField.attribute("scheduled_at", TIME, FilterField.ORDER),
        "updated_at",
        FilterField.attribute("updated_at", TIME, FilterField.ORDER));
  }

  private @Nullable Object channel(Map<String, @Nullable Object> campaign) {
    var channel = company.channel("" + campaign.get("id"));
    return channel == null ? null : channel.word();
  }
}
