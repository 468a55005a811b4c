package dev.kosmo.integration.capsule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases, also called projects. */
final class CaseKind implements Kind {
  private static final FieldRules RULES =
      new FieldRules()
          .on(FieldRules::text, "name", "description")
          .on(FieldRules::date, "expectedCloseOn")
          .on(FieldRules.oneOf("OPEN", "CLOSED"), "status")
          .on(FieldRules.reference("parties"), "party")
          .on(FieldRules.reference("users", "username"), "owner")
          .on(FieldRules.reference("teams", "name"), "team")
          .on(FieldRules.reference("opportunities"), "opportunity")
          .on(FieldRules.reference("stages", "name"), "stage")
          .on(RowRules.tags("kases/tags"), "tags")
          .on(new ValueRows("kases/fields/definitions"), "fields");

  @Override
  public String singular() {
    return "kase";
  }

  @Override
  public String plural() {
    return "kases";
  }

  @Override
  public Map<String, @Nullable Object> blank(SimulatedSite site) {
    return Fields.of(
        "name",
        null,
        "description",
        null,
        "status",
        "OPEN",
        "createdAt",
        null,
        "updatedAt",
        null,
        "party",
        null,
        "owner",
        Shelf.id(site.me()),
        "team",
        null,
        "opportunity",
        null,
        "stage",
        Shelf.id(site.shelf("stages").all().get(0)),
        "expectedCloseOn",
        null,
        "closedOn",
        null,
        "lastContactedAt",
        null,
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
    writing.require("name", "party");
    Owners.finish(writing);
    var kase = writing.record();
    if (!"CLOSED".equals(kase.get("status"))) {
      kase.put("closedOn", null);
    } else if (kase.get("closedOn") == null) {
      kase.put("closedOn", writing.site().today().toString());
    }
  }

  @Override
  public int delete(SimulatedSite site, Map<String, @Nullable Object> record) {
    site.shelf("tasks").removeWhere("kase", Shelf.id(record));
    return Kind.super.delete(site, record);
  }
}
