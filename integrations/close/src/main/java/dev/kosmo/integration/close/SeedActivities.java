package dev.kosmo.integration.close;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes activities of every type in a simulated organization. */
final class SeedActivities {
  private final SimulatedOrganization organization;

  SeedActivities(SimulatedOrganization organization) {
    this.organization = organization;
  }

  void email(String lead, String subject, String text) {
    var email = add("Email", lead);
    email.put("direction", "outgoing");
    email.put("status", "sent");
    email.put("subject", subject);
    email.put("body_preview", text);
    email.put("body_text", text);
    email.put("to", List.of("jane.smith@example.test"));
    email.put("cc", List.of());
    email.put("attachments", List.of());
  }

  void call(String lead, String note, int seconds) {
    var call = add("Call", lead);
    call.put("direction", "outbound");
    call.put("status", "completed");
    call.put("disposition", "answered");
    call.put("duration", seconds);
    call.put("phone", "+15550100");
    call.put("note", note);
  }

  void note(String lead, String text) {
    var note = add("Note", lead);
    note.put("note", text);
    note.put("note_html", "<body><p>" + text + "</p></body>");
  }

  void message(String lead, String text) {
    var message = add("SMS", lead);
    message.put("direction", "outbound");
    message.put("status", "sent");
    message.put("text", text);
  }

  void meeting(String lead, String title) {
    var meeting = add("Meeting", lead);
    meeting.put("title", title);
    meeting.put("status", "completed");
    meeting.put("duration", 1800);
  }

  private Map<String, @Nullable Object> add(String type, String lead) {
    var now = organization.tick();
    var activity = new LinkedHashMap<String, @Nullable Object>();
    activity.put("_type", type);
    activity.put("id", organization.newId("acti"));
    activity.put("organization_id", organization.id());
    activity.put("lead_id", lead);
    activity.put("contact_id", null);
    activity.put("user_id", organization.me().get("id"));
    activity.put("date_created", now);
    activity.put("date_updated", now);
    activity.put("activity_at", now);
    organization.activities().add(0, activity);
    return activity;
  }
}
