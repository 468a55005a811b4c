package dev.kosmo.integration.klaviyo;

import static dev.kosmo.integration.klaviyo.FilterField.Type.TEXT;
import static dev.kosmo.integration.klaviyo.FilterField.Type.TIME;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code /profiles} does with the people of a company. */
final class ProfileRoutes {
  static final int PAGE = 20;

  private static final Set<String> SAME = Set.of("any", "equals");
  private static final Set<String> AROUND = Set.of("greater-than", "less-than");
  private static final Map<String, FilterField> FILTERS =
      Map.of(
          "id", new FilterField(SAME, TEXT, profile -> profile.get("id")),
          "email", FilterField.attribute("email", TEXT, SAME),
          "phone_number", FilterField.attribute("phone_number", TEXT, SAME),
          "external_id", FilterField.attribute("external_id", TEXT, SAME),
          "created", FilterField.attribute("created", TIME, AROUND),
          "updated", FilterField.attribute("updated", TIME, AROUND));

  private final SimulatedCompany company;

  ProfileRoutes(SimulatedCompany company) {
    this.company = company;
  }

  SimulatedAnswer list(SimulatedRequest request) {
    RequestRules.allow(request, Set.of("filter", SimulatedPage.SIZE, SimulatedPage.CURSOR));
    var all = company.profiles().values().stream().map(SimulatedProfile::resource).toList();
    var found = request.query("filter").map(text -> Filter.select(text, FILTERS, all)).orElse(all);
    return SimulatedPage.of(request, found, PageSize.PROFILES, PAGE);
  }

  SimulatedAnswer get(SimulatedRequest request) {
    RequestRules.allow(request, Set.of());
    return answer(200, company.profile(request.variable("id")));
  }

  SimulatedAnswer create(SimulatedRequest request) {
    var given = GivenDocument.of(request, "profile").attributes(SimulatedProfile.FIELDS);
    given.checkIdentifiers();
    requireUnique(given, null);
    var profile = SimulatedProfile.blank(company.newLongId("MP"), Times.text(company.tick()));
    profile.change(given);
    requireIdentifier(profile.attributes());
    company.profiles().put(profile.id(), profile);
    return answer(201, profile).with("Location", Resources.self("profiles", profile.id()));
  }

  SimulatedAnswer update(SimulatedRequest request) {
    var profile = company.profile(request.variable("id"));
    var document = GivenDocument.of(request, "profile");
    if (!document.id().orElse("").equals(profile.id())) {
      throw Refusals.pointer("/data/id", "The id must be that of the path.");
    }
    var given = document.attributes(SimulatedProfile.FIELDS);
    given.checkIdentifiers();
    requireUnique(given, profile);
    var changed = SimulatedProfile.blank(profile.id(), "");
    changed.attributes().putAll(profile.attributes());
    changed.change(given);
    requireIdentifier(changed.attributes());
    changed.attributes().put("updated", Times.text(company.tick()));
    profile.attributes().putAll(changed.attributes());
    return answer(200, profile);
  }

  private void requireUnique(Given given, @Nullable SimulatedProfile self) {
    for (var identifier : SimulatedProfile.IDENTIFIERS) {
      company
          .find(identifier, given.text(identifier))
          .filter(other -> self == null || !other.id().equals(self.id()))
          .ifPresent(
              other -> {
                throw Refusals.duplicate(other.id());
              });
    }
  }

  private static void requireIdentifier(Map<String, @Nullable Object> attributes) {
    if (SimulatedProfile.IDENTIFIERS.stream().allMatch(name -> attributes.get(name) == null)) {
      throw Refusals.pointer(
          "/data/attributes", "One of email, phone_number and external_id is required.");
    }
  }

  private static SimulatedAnswer answer(int status, SimulatedProfile profile) {
    return Resources.answer(status, Resources.document(profile.resource(), null));
  }

  /** The members of a list. */
  SimulatedAnswer members(SimulatedRequest request) {
    RequestRules.allow(request, Set.of(SimulatedPage.SIZE, SimulatedPage.CURSOR));
    List<Map<String, @Nullable Object>> members =
        company.list(request.variable("id")).members().entrySet().stream()
            .map(member -> company.profile(member.getKey()).member(member.getValue()))
            .toList();
    return SimulatedPage.of(request, members, PageSize.PROFILES, PAGE);
  }
}
