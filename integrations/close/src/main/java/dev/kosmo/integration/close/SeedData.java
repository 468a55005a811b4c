package dev.kosmo.integration.close;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the simulated organizations hold at the start. All names and addresses are invented. */
final class SeedData {
  private static final List<String> FIRST_WORDS =
      List.of("Amber", "Birch", "Cobalt", "Drift", "Ember", "Fjord", "Granite", "Harbor");
  private static final List<String> LAST_WORDS =
      List.of("Analytics", "Bakery", "Cartography", "Dynamics", "Engineering");
  private static final List<String> INDUSTRIES =
      List.of("SaaS", "Retail", "Logistics", "Education");
  private static final List<String> PEOPLE =
      List.of("Ada Lindqvist", "Bruno Costa", "Chidi Obi", "Dana Novak", "Emil Sato");

  private final SimulatedOrganization organization;
  private final SimulatedLeads leads;
  private final SeedActivities activities;

  private SeedData(String tag, String name) {
    organization = new SimulatedOrganization(tag, name);
    leads = new SimulatedLeads(organization);
    activities = new SeedActivities(organization);
    for (var status : List.of("Potential", "Qualified", "Customer", "Lost")) {
      organization.statuses().put(organization.newId("stat"), status);
    }
    customField("Industry", "text", false);
    customField("Employees", "number", false);
    customField("Regions", "text", true);
  }

  /** The default account's: the document's lead, two named Acme, and enough for several pages. */
  static SimulatedOrganization observatory() {
    var seed = new SeedData("obs", "Kosmo Observatory");
    seed.user("user_abc123XYZ", "Jane", "Doe");
    seed.user("user_def456UVW", "Omar", "Haddad");
    seed.lead(
        "lead_abc123XYZ", "Acme Corp", "Qualified", "SaaS", 120, List.of("Jane Smith", "John Doe"));
    seed.history("lead_abc123XYZ");
    for (var last : LAST_WORDS) {
      for (var first : FIRST_WORDS) {
        seed.lead(first + " " + last);
      }
    }
    seed.organization.moveClockTo(2026, 2, 2);
    seed.lead(null, "Acme Telescopes", "Potential", "Retail", 35, List.of("Rosa Keller"));
    seed.organization.moveClockTo(2026, 6, 1);
    return seed.organization;
  }

  static SimulatedOrganization usTeam() {
    var seed = new SeedData("us", "Kosmo Observatory US");
    seed.user("user_us0001", "Walter", "Price");
    for (var first : FIRST_WORDS.subList(0, 5)) {
      seed.lead(first + " West");
    }
    seed.organization.moveClockTo(2026, 6, 1);
    return seed.organization;
  }

  static SimulatedOrganization euTeam() {
    var seed = new SeedData("eu", "Kosmo Observatory EU");
    seed.user("user_eu0001", "Ines", "Moreau");
    seed.customField("VAT number", "text", false);
    for (var first : FIRST_WORDS.subList(5, 8)) {
      seed.lead(first + " Nord");
    }
    seed.organization.moveClockTo(2026, 6, 1);
    return seed.organization;
  }

  private void user(String id, String first, String last) {
    var user = new LinkedHashMap<String, @Nullable Object>();
    user.put("id", id);
    user.put("email", address(first + " " + last));
    user.put("first_name", first);
    user.put("last_name", last);
    user.put("image", null);
    user.put("date_created", organization.tick());
    organization.users().put(id, user);
  }

  private void customField(String name, String type, boolean isSeveral) {
    var field = new LinkedHashMap<String, @Nullable Object>();
    field.put("id", organization.newId("cf"));
    field.put("name", name);
    field.put("type", type);
    field.put("accepts_multiple_values", isSeveral);
    organization.customFields().put(String.valueOf(field.get("id")), field);
  }

  /** A lead whose details follow from how many there are. */
  private void lead(String name) {
    var n = organization.leads().size();
    var status = List.copyOf(organization.statuses().values()).get(n % 4);
    var industry = INDUSTRIES.get(n % INDUSTRIES.size());
    var id = lead(null, name, status, industry, 5 + 7 * n, List.of(PEOPLE.get(n % PEOPLE.size())));
    activities.note(id, "Met at the fair, wants to hear from us.");
  }

  private String lead(
      @Nullable String id,
      String name,
      String status,
      String industry,
      int employees,
      List<String> people) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("name", name);
    fields.put(
        "url", "https://" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example.test");
    fields.put("status", status);
    fields.put("custom." + organization.customFieldId("Industry").orElseThrow(), industry);
    fields.put("custom." + organization.customFieldId("Employees").orElseThrow(), employees);
    fields.put("contacts", people.stream().map(SeedData::contact).toList());
    var lead = leads.add(id == null ? organization.newId("lead") : id, fields);
    return String.valueOf(lead.get("id"));
  }

  private static Map<String, Object> contact(String name) {
    var contact = new LinkedHashMap<String, Object>();
    contact.put("name", name);
    contact.put("title", "Buyer");
    contact.put("emails", List.of(Pair.of("email", address(name), "type", "office")));
    contact.put("phones", List.of(Pair.of("phone", "+15550100", "type", "office")));
    return contact;
  }

  private static String address(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.test";
  }

  private void history(String lead) {
    activities.note(lead, "Budget agreed");
    activities.call(lead, "Wants a demo", 260);
    activities.message(lead, "See you at ten");
    activities.meeting(lead, "Demo");
    activities.email(lead, "Proposal", "Hello Jane, here is our offer.");
    activities.email(lead, "Re: Proposal", "Thank you, we will look at it.");
    var tasks = new SimulatedTasks(organization);
    tasks.add(Map.of("_type", "lead", "lead_id", lead, "text", "Send the contract"));
  }
}
