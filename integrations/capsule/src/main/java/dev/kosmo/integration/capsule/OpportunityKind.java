package dev.kosmo.integration.capsule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Possible sales. A milestone is taken where none is given; whether Capsule does is not known. */
final class OpportunityKind implements Kind {
  private static final FieldRules RULES =
      new FieldRules()
          .on(FieldRules::text, "name", "description", "durationBasis")
          .on(FieldRules::date, "expectedCloseOn", "closedOn")
          .on(FieldRules::percent, "probability")
          .on(FieldRules::money, "value")
          .on(FieldRules.reference("parties"), "party")
          .on(FieldRules.reference("users", "username"), "owner")
          .on(FieldRules.reference("teams", "name"), "team")
          .on(FieldRules.reference("milestones", "name"), "milestone")
          .on(FieldRules.reference("lostReasons", "name"), "lostReason")
          .on(RowRules.tags("opportunities/tags"), "tags")
          .on(new ValueRows("opportunities/fields/definitions"), "fields");

  @Override
  public String singular() {
    return "opportunity";
  }

  @Override
  public String plural() {
    return "opportunities";
  }

  @Override
  public Map<String, @Nullable Object> blank(SimulatedSite site) {
    var first = Shelf.id(site.shelf("milestones").all().get(0));
    return Fields.of(
        "name",
        null,
        "description",
        null,
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
        "milestone",
        first,
        "lostReason",
        null,
        "value",
        null,
        "expectedCloseOn",
        null,
        "probability",
        null,
        "durationBasis",
        "FIXED",
        "duration",
        null,
        "closedOn",
        null,
        "lastContactedAt",
        null,
        "lastStageChangedAt",
        null,
        "lastOpenMilestone",
        first,
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
    writing.require("name", "party", "milestone");
    Owners.finish(writing);
    var opportunity = writing.record();
    if (writing.isNew() || writing.given().containsKey("milestone")) {
      opportunity.put("lastStageChangedAt", opportunity.get("updatedAt"));
      writing
          .site()
          .shelf("milestones")
          .find(opportunity.get("milestone"))
          .ifPresent(milestone -> reach(writing, opportunity, milestone));
    }
  }

  private static void reach(
      Writing writing,
      Map<String, @Nullable Object> opportunity,
      Map<String, @Nullable Object> milestone) {
    if (!writing.given().containsKey("probability")) {
      opportunity.put("probability", milestone.get("probability"));
    }
    var isComplete = Boolean.TRUE.equals(milestone.get("complete"));
    opportunity.put("closedOn", isComplete ? writing.site().today().toString() : null);
    if (!isComplete) {
      opportunity.put("lastOpenMilestone", opportunity.get("milestone"));
    }
  }

  @Override
  public int delete(SimulatedSite site, Map<String, @Nullable Object> record) {
    site.shelf("tasks").removeWhere("opportunity", Shelf.id(record));
    return Kind.super.delete(site, record);
  }
}
