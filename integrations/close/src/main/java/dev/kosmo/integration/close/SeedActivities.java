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
    var me = organization.me();
    email.put("direction", "outgoing");
    email.put("status", "sent");
    email.put("subject", subject);
    email.put("sender", organization.userName(me.get("id")) + " <" + me.get("email") + ">");
    email.put("to", List.of("jane.smith@example.test"));
    email.put("body_preview", text);
    email.put("body_text", text);
    email.put("body_html", "<p>" + text + "</p>");
    email.put("date_sent", email.get("date_created"));
    email.put("thread_id", email.get("id"));
    email.put("has_reply", false);
    email.put("need_smtp_credentials", false);
    email.put("followup_sequence_add_cc_bcc", false);
    for (var list : List.of("cc", "bcc", "attachments", "message_ids", "references", "opens")) {
      email.put(list, List.of());
    }
    without(
        email,
        "in_reply_to_id",
        "template_id",
        "send_as_id",
        "bulk_email_action_id",
        "date_scheduled",
        "opens_summary",
        "followup_sequence_delay");
  }

  void call(String lead, String note, int seconds) {
    var call = add("Call", lead);
    call.put("direction", "outbound");
    call.put("status", "completed");
    call.put("source", "Close.io");
    call.put("disposition", "answered");
    call.put("duration", seconds);
    call.put("phone", "+15550100");
    call.put("note", note);
    without(call, "outcome_id");
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
    message.put("source", "Close.io");
    message.put("text", text);
    message.put("local_phone", "+15550199");
    message.put("remote_phone", "+15550100");
    message.put("local_country_iso", "US");
    message.put("remote_country_iso", "US");
    message.put("date_sent", message.get("date_created"));
    without(
        message,
        "local_phone_formatted",
        "remote_phone_formatted",
        "template_id",
        "cost",
        "date_scheduled",
        "error_message");
  }

  void meeting(String lead, String title) {
    var meeting = add("Meeting", lead);
    meeting.put("title", title);
    meeting.put("status", "completed");
    meeting.put("duration", 1800);
  }

  private static void without(Map<String, @Nullable Object> activity, String... fields) {
    for (var field : fields) {
      activity.put(field, null);
    }
  }

  private Map<String, @Nullable Object> add(String type, String lead) {
    var now = organization.tick();
    var me = organization.me().get("id");
    var activity = new LinkedHashMap<String, @Nullable Object>();
    activity.put("_type", type);
    activity.put("id", organization.newId("acti"));
    activity.put("organization_id", organization.id());
    activity.put("lead_id", lead);
    activity.put("contact_id", null);
    activity.put("user_id", me);
    activity.put("users", List.of());
    activity.put("created_by", me);
    activity.put("updated_by", me);
    activity.put("date_created", now);
    activity.put("date_updated", now);
    activity.put("activity_at", now);
    organization.activities().add(0, activity);
    return activity;
  }
}
