package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code /profile-subscription-bulk-create-jobs} does with the lists of a company. */
final class SubscriptionRoutes {
  private static final String TYPE = "profile-subscription-bulk-create-job";
  private static final String PROFILES = "/data/attributes/profiles/data";
  private static final int MOST = 1000;

  private final SimulatedCompany company;

  SubscriptionRoutes(SimulatedCompany company) {
    this.company = company;
  }

  SimulatedAnswer create(SimulatedRequest request) {
    var job = GivenDocument.of(request, TYPE);
    var attributes = job.attributes(Set.of("profiles", "historical_import", "custom_source"));
    var isImport = Boolean.TRUE.equals(attributes.fields().get("historical_import"));
    var subscribers = new ArrayList<Given>();
    for (var profile : profiles(attributes)) {
      subscribers.add(subscriber(profile, isImport));
    }
    var list = list(job.resource());
    subscribers.forEach(subscriber -> subscribe(subscriber, list, isImport));
    return SimulatedAnswer.empty(202);
  }

  private static List<?> profiles(Given attributes) {
    var data = attributes.object("profiles").fields().get("data");
    if (!(data instanceof List<?> list) || list.isEmpty() || list.size() > MOST) {
      throw Refusals.pointer(PROFILES, "A list of 1 to 1000 profiles is required.");
    }
    return list;
  }

  private static Given subscriber(@Nullable Object given, boolean isImport) {
    var profile =
        GivenDocument.resource(PROFILES, given, "profile")
            .attributes(Set.of("email", "phone_number", "subscriptions"));
    profile.checkIdentifiers();
    var channels = profile.object("subscriptions");
    channels.allow(Set.of("email", "sms"));
    if (channels.fields().isEmpty()) {
      throw profile.refused("subscriptions", "Consent to one channel is required.");
    }
    profile.requiredText(channels.has("email") ? "email" : "phone_number");
    for (var channel : channels.fields().keySet()) {
      checkConsent(channels.object("" + channel).object("marketing"), isImport);
    }
    return profile;
  }

  private static void checkConsent(Given consent, boolean isImport) {
    consent.allow(Set.of("consent", "consented_at"));
    if (!"SUBSCRIBED".equals(consent.fields().get("consent"))) {
      throw consent.refused("consent", "The consent must be SUBSCRIBED.");
    }
    var time = consent.time("consented_at");
    if (time != null && !isImport) {
      throw consent.refused("consented_at", "It is taken only with historical_import.");
    } else if (time == null && isImport) {
      throw consent.refused("consented_at", "It is required with historical_import.");
    } else if (time != null && time.isAfter(Instant.now())) {
      throw consent.refused("consented_at", "It must be in the past.");
    }
  }

  private @Nullable SimulatedList list(Map<?, ?> job) {
    if (job.get("relationships") == null) {
      return null;
    }
    var relationships = Given.of("/data/relationships", job.get("relationships"));
    relationships.allow(Set.of("list"));
    var id =
        GivenDocument.of("/data/relationships/list", relationships.fields().get("list"), "list")
            .id();
    return company.list(id.orElse(""));
  }

  private void subscribe(Given subscriber, @Nullable SimulatedList list, boolean isImport) {
    var now = Times.text(company.tick());
    var profile =
        company
            .find("email", subscriber.text("email"))
            .or(() -> company.find("phone_number", subscriber.text("phone_number")))
            .orElseGet(() -> add(subscriber, now));
    // The others come onto the list when they have confirmed, which nobody does here.
    if (list != null && (isImport || !list.asksForConfirmation())) {
      list.members().putIfAbsent(profile.id(), now);
    }
  }

  private SimulatedProfile add(Given subscriber, String now) {
    var profile = SimulatedProfile.blank(company.newLongId("MP"), now);
    profile.attributes().put("email", subscriber.text("email"));
    profile.attributes().put("phone_number", subscriber.text("phone_number"));
    company.profiles().put(profile.id(), profile);
    return profile;
  }
}
