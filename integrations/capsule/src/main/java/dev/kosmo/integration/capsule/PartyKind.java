package dev.kosmo.integration.capsule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People and organisations. */
final class PartyKind implements Kind {
  private static final FieldRules RULES =
      new FieldRules()
          .on(FieldRules::text, "title", "firstName", "lastName", "jobTitle", "name", "about")
          .on(FieldRules.reference("parties", "name"), "organisation")
          .on(FieldRules.reference("users", "username"), "owner")
          .on(FieldRules.reference("teams", "name"), "team")
          .on(TextRows.emails(), "emailAddresses")
          .on(TextRows.with("number", "type"), "phoneNumbers")
          .on(TextRows.with("address", "service", "type", "url"), "websites")
          .on(TextRows.of("type", "street", "city", "state", "zip", "country"), "addresses")
          .on(RowRules.tags("parties/tags"), "tags")
          .on(new ValueRows("parties/fields/definitions"), "fields");

  @Override
  public String singular() {
    return "party";
  }

  @Override
  public String plural() {
    return "parties";
  }

  @Override
  public Map<String, @Nullable Object> blank(SimulatedSite site) {
    return Fields.of(
        "type",
        null,
        "about",
        null,
        "title",
        null,
        "firstName",
        null,
        "lastName",
        null,
        "jobTitle",
        null,
        "name",
        null,
        "createdAt",
        null,
        "updatedAt",
        null,
        "organisation",
        null,
        "lastContactedAt",
        null,
        "owner",
        Shelf.id(site.me()),
        "team",
        null,
        "addresses",
        List.of(),
        "phoneNumbers",
        List.of(),
        "websites",
        List.of(),
        "emailAddresses",
        List.of(),
        "pictureURL",
        "https://pictures.example.test/party.png",
        "tags",
        List.of(),
        "fields",
        List.of());
  }

  @Override
  public FieldRules rules() {
    return RULES;
  }

  @Override
  public void finish(Writing writing) {
    var party = writing.record();
    if (writing.isNew()) {
      party.put(
          "type",
          FieldRules.oneOf("person", "organisation")
              .read(writing, "type", writing.given().get("type")));
    }
    if ("organisation".equals(party.get("type"))) {
      writing.require("name");
      party
          .keySet()
          .removeAll(List.of("title", "firstName", "lastName", "jobTitle", "organisation"));
    } else {
      if (isMissing(party.get("firstName")) && isMissing(party.get("lastName"))) {
        writing.problems().add("firstName", "firstName or lastName is required");
      }
      party.remove("name");
    }
  }

  private static boolean isMissing(@Nullable Object name) {
    return name == null || name instanceof String text && text.isBlank();
  }

  /** Takes everything along that belongs to the contact. */
  @Override
  public int delete(SimulatedSite site, Map<String, @Nullable Object> record) {
    var id = Shelf.id(record);
    for (var shelf : List.of("tasks", "kases", "opportunities")) {
      site.shelf(shelf).removeWhere("party", id);
    }
    return Kind.super.delete(site, record);
  }
}
