package dev.kosmo.integration.capsule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The invented data of the simulated sites; alike in every run. */
final class SeedData {
  private SeedData() {}

  /** Hundreds of records, so that there are pages; contact 123 has an opportunity and a case. */
  static SimulatedSite harbour() {
    return site(0, "Omar", "Haddad", 240, 130);
  }

  static SimulatedSite production() {
    return site(5, "Petra", "Lindqvist", 120, 60);
  }

  static SimulatedSite staging() {
    return site(9, "Tomás", "Rivera", 30, 10);
  }

  static SimulatedSite work() {
    return site(13, "Mei", "Tanaka", 60, 30);
  }

  private static SimulatedSite site(
      int offset, String firstName, String lastName, int contacts, int sales) {
    var site = new SimulatedSite();
    SeedSettings.fill(site, firstName, lastName);
    for (var i = 0; i < contacts; i++) {
      addContact(site, i, offset);
    }
    for (var i = 0; i < sales; i++) {
      addSale(site, i, contacts);
    }
    return site;
  }

  private static void addContact(SimulatedSite site, int index, int offset) {
    var parties = new SimulatedRecords(site, new PartyKind());
    var number = index + offset;
    if (index % 4 == 0) {
      parties.create(
          Fields.of(
              "type", "organisation",
              "name", SeedNames.organisation(number),
              "websites", List.of(Fields.of("service", "URL", "address", "www.example.test"))));
      return;
    }
    var first = SeedNames.first(number);
    var last = SeedNames.last(number);
    var address = "%s.%s%d@example.test".formatted(first, last, index).toLowerCase(Locale.ROOT);
    parties.create(
        Fields.of(
            "type",
            "person",
            "firstName",
            first,
            "lastName",
            last,
            "jobTitle",
            SeedNames.job(number),
            "organisation",
            Fields.of("id", 101 + index - index % 4),
            "emailAddresses",
            List.of(Fields.of("type", "Work", "address", address)),
            "tags",
            index % 5 == 2 ? List.of(Fields.of("name", "VIP")) : List.of()));
  }

  private static void addSale(SimulatedSite site, int index, int contacts) {
    var party = Fields.of("id", party(index, contacts));
    var milestones = site.shelf("milestones").all();
    var milestone = milestones.get(index % milestones.size());
    var sale =
        new SimulatedRecords(site, new OpportunityKind())
            .create(
                Fields.of(
                    "name", SeedNames.sale(index),
                    "party", party,
                    "milestone", Fields.of("id", milestone.get("id")),
                    "value", Fields.of("amount", 1000 + 250 * index, "currency", "EUR"),
                    "expectedCloseOn", day(6, index),
                    "team", index == 0 ? Fields.of("name", "Sales") : null));
    if (index % 2 == 0) {
      addCase(site, index, party, sale);
    }
    new SimulatedRecords(site, new TaskKind())
        .create(
            Fields.of(
                "description", SeedNames.task(index),
                "dueOn", day(7, index),
                "status", index % 5 == 4 ? "COMPLETED" : "OPEN",
                "category", Fields.of("name", index % 2 == 0 ? "Call" : "Email"),
                "party", index % 3 == 0 ? party : null));
  }

  private static void addCase(
      SimulatedSite site,
      int index,
      Map<String, @Nullable Object> party,
      Map<String, @Nullable Object> sale) {
    new SimulatedRecords(site, new CaseKind())
        .create(
            Fields.of(
                "name",
                SeedNames.project(index / 2),
                "party",
                party,
                "opportunity",
                Fields.of("id", sale.get("id")),
                "status",
                index % 6 == 4 ? "CLOSED" : "OPEN",
                "expectedCloseOn",
                day(9, index),
                "team",
                index == 0 ? Fields.of("name", "Service") : null));
  }

  /** The first is contact 123, the one that the examples of the documentation use. */
  private static long party(int index, int contacts) {
    return 101 + (22 + 7L * index) % contacts;
  }

  private static String day(int month, int index) {
    return "2026-%02d-%02d".formatted(month, 1 + index % 28);
  }
}
