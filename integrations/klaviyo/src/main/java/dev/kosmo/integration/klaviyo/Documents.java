package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.RequestBody;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests in the shape of JSON:API: {@code {data: {type, id, attributes, relationships}}}. */
final class Documents {
  private Documents() {}

  static Map<String, @Nullable Object> of(
      String type, @Nullable String id, Map<String, @Nullable Object> attributes) {
    return document(reference(type, id).put("attributes", attributes));
  }

  /** Klaviyo requires {@code properties}, and {@code attributes} of the profile, also if empty. */
  static Map<String, @Nullable Object> event(
      String profileId,
      String metric,
      @Nullable Map<String, @Nullable Object> properties,
      @Nullable Double value,
      @Nullable String time) {
    var attributes =
        new RequestBody()
            .put("properties", properties == null ? Map.of() : properties)
            .put("value", value)
            .put("time", time)
            // Without it Klaviyo takes two events of one second for one, and a repeat for two.
            .put("unique_id", UUID.randomUUID().toString())
            .put("metric", of("metric", null, new RequestBody().put("name", metric).fields()))
            .put("profile", of("profile", profileId, Map.of()));
    return of("event", null, attributes.fields());
  }

  /** Klaviyo takes a time of consent only for what it calls a historical import. */
  static Map<String, @Nullable Object> subscription(
      String listId, String email, @Nullable String phoneNumber, @Nullable String consentedAt) {
    var consent =
        new RequestBody().put("consent", "SUBSCRIBED").put("consented_at", consentedAt).fields();
    var profile =
        new RequestBody()
            .put("email", email)
            .put("phone_number", phoneNumber)
            .put("subscriptions", Map.of("email", Map.of("marketing", consent)))
            .fields();
    var attributes =
        new RequestBody()
            .put("historical_import", consentedAt == null ? null : true)
            .put("profiles", Map.of("data", List.of(resource("profile", profile))))
            .fields();
    return document(
        reference("profile-subscription-bulk-create-job", null)
            .put("attributes", attributes)
            .put("relationships", Map.of("list", document(reference("list", listId)))));
  }

  private static Map<String, @Nullable Object> resource(
      String type, Map<String, @Nullable Object> attributes) {
    return reference(type, null).put("attributes", attributes).fields();
  }

  private static RequestBody reference(String type, @Nullable String id) {
    return new RequestBody().put("type", type).put("id", id);
  }

  private static Map<String, @Nullable Object> document(RequestBody data) {
    return new RequestBody().put("data", data.fields()).fields();
  }
}
