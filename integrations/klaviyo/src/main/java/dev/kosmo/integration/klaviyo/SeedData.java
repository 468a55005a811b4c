package dev.kosmo.integration.klaviyo;

import static dev.kosmo.integration.klaviyo.SimulatedList.DOUBLE_OPT_IN;
import static dev.kosmo.integration.klaviyo.SimulatedList.SINGLE_OPT_IN;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the simulated companies hold at the start. All names and addresses are invented. */
final class SeedData {
  private static final List<String> FIRST_NAMES =
      List.of(
          "Ada", "Bruno", "Chidi", "Dana", "Emil", "Freya", "Goran", "Hana", "Ines", "Jonas",
          "Kaia", "Luca", "Mira", "Nils", "Olga", "Pavel");
  private static final List<String> LAST_NAMES =
      List.of(
          "Lindqvist",
          "Costa",
          "Obi",
          "Novak",
          "Sato",
          "Keller",
          "Moreau",
          "Haddad",
          "Price",
          "Berg",
          "Duarte",
          "Falk",
          "Grieg",
          "Horvat",
          "Ivers");
  private static final List<String> PLANS = List.of("free", "pro", "team");
  private static final List<String> METRICS =
      List.of("Placed Order", "Viewed Product", "Opened Email");
  private static final List<String> TOPICS =
      List.of("Comets", "Eclipses", "Galaxies", "Meteors", "Nebulae", "Orbits", "Planets");

  private final SimulatedCompany company;

  private SeedData(String letter, String name) {
    company = new SimulatedCompany(letter, name);
  }

  /** The default account's: several pages of everything. */
  static SimulatedCompany observatory() {
    var seed = new SeedData("D", "Kosmo Observatory");
    seed.profiles(240);
    seed.lists("Newsletter", 12);
    seed.events(360);
    seed.messages(60, 24, 3, 2);
    return seed.done();
  }

  static SimulatedCompany work() {
    var seed = new SeedData("W", "Kosmo Planetarium");
    seed.profiles(30);
    seed.lists("Members", 3);
    seed.events(40);
    seed.messages(4, 2, 1, 1);
    return seed.done();
  }

  static SimulatedCompany personal() {
    var seed = new SeedData("P", "Backyard Telescope");
    seed.profiles(5);
    seed.lists("Neighbours", 1);
    seed.events(6);
    seed.messages(1, 1, 0, 0);
    return seed.done();
  }

  private SimulatedCompany done() {
    company.moveClockTo("2026-07-01T08:00:00Z");
    return company;
  }

  private void profiles(int count) {
    for (var i = 0; i < count; i++) {
      var first = FIRST_NAMES.get(i % FIRST_NAMES.size());
      var last = LAST_NAMES.get(i % LAST_NAMES.size());
      var id = company.newLongId("MP");
      var profile = SimulatedProfile.blank(id, Times.text(company.tick()));
      var attributes = profile.attributes();
      attributes.put("email", "%s.%s@example.test".formatted(first, last).toLowerCase(Locale.ROOT));
      attributes.put("phone_number", "+1555010%04d".formatted(i + 1));
      attributes.put("first_name", first);
      attributes.put("last_name", last);
      var properties = new LinkedHashMap<String, @Nullable Object>();
      properties.put("plan", PLANS.get(i % PLANS.size()));
      properties.put("visits", i * 7 % 50);
      attributes.put("properties", properties);
      company.profiles().put(id, profile);
    }
  }

  /** The first list has half of the people, the second a few, the others nobody. */
  private void lists(String firstName, int count) {
    var lists = new ListRoutes(company);
    var ids = List.copyOf(company.profiles().keySet());
    for (var i = 0; i < count; i++) {
      var list = lists.add(listName(firstName, i), i == 2 ? DOUBLE_OPT_IN : SINGLE_OPT_IN);
      var members = i == 0 ? ids.size() / 2 : i == 1 ? Math.min(12, ids.size()) : 0;
      for (var id : ids.subList(0, members)) {
        list.members().put(id, Times.text(company.tick()));
      }
    }
  }

  private static String listName(String firstName, int index) {
    return switch (index) {
      case 0 -> firstName;
      case 1 -> "VIP";
      case 2 -> "Beta testers";
      default -> "Friends of " + TOPICS.get(index % TOPICS.size()) + " " + index;
    };
  }

  private void events(int count) {
    var routes = new EventRoutes(company);
    var people = List.copyOf(company.profiles().values());
    var time = Instant.parse("2026-01-02T09:30:00Z");
    for (var i = 0; i < count; i++) {
      var metric = METRICS.get(i % METRICS.size());
      var properties = new LinkedHashMap<String, @Nullable Object>();
      properties.put("topic", TOPICS.get(i % TOPICS.size()));
      if (metric.equals("Placed Order")) {
        properties.put("order_id", "A-" + (1000 + i));
        properties.put("$value", 10 + i * 3 % 90);
      }
      routes.add(people.get(i % people.size()), metric, null, time, properties);
      time = time.plus(Duration.ofHours(11));
    }
  }

  private void messages(int flows, int emails, int texts, int pushes) {
    for (var i = 0; i < flows; i++) {
      flow(i);
    }
    campaigns(Channel.EMAIL, "letter", emails);
    campaigns(Channel.SMS, "text", texts);
    campaigns(Channel.MOBILE_PUSH, "push", pushes);
  }

  private void campaigns(Channel channel, String kind, int count) {
    for (var i = 0; i < count; i++) {
      campaign(channel, "%s %s %d".formatted(TOPICS.get(i % TOPICS.size()), kind, i + 1), i);
    }
  }

  private void flow(int index) {
    var now = Times.text(company.tick());
    var attributes = new LinkedHashMap<String, @Nullable Object>();
    attributes.put(
        "name", index == 0 ? "Welcome series" : TOPICS.get(index % TOPICS.size()) + " " + index);
    attributes.put("status", List.of("live", "draft", "manual").get(index % 3));
    attributes.put("archived", false);
    attributes.put("created", now);
    attributes.put("updated", now);
    attributes.put("trigger_type", index % 2 == 0 ? "Added to List" : "Metric");
    var id = company.newId("F");
    company
        .flows()
        .add(Resources.linked("flows", "flow", id, attributes, List.of("flow-actions", "tags")));
  }

  private void campaign(Channel channel, String name, int index) {
    var now = Times.text(company.tick());
    var isSent = index % 4 != 3;
    var list = company.lists().keySet().iterator().next();
    var attributes = new LinkedHashMap<String, @Nullable Object>();
    attributes.put("name", name);
    attributes.put("status", isSent ? "Sent" : "Draft");
    attributes.put("archived", false);
    attributes.put("audiences", audiences(list));
    attributes.put("send_options", Map.of("use_smart_sending", true));
    attributes.put("send_strategy", Map.of("method", "immediate"));
    attributes.put("created_at", now);
    attributes.put("scheduled_at", isSent ? now : null);
    attributes.put("updated_at", now);
    attributes.put("send_time", isSent ? now : null);
    var id = company.newLongId("MC");
    var names = List.of("campaign-messages", "tags");
    company.addCampaign(
        channel, id, Resources.linked("campaigns", "campaign", id, attributes, names));
  }

  private static Map<String, @Nullable Object> audiences(String list) {
    var audiences = new LinkedHashMap<String, @Nullable Object>();
    audiences.put("included", List.of(list));
    audiences.put("excluded", List.of());
    return audiences;
  }
}
