package dev.kosmo.integration.close;

import dev.kosmo.integration.Change;
import dev.kosmo.integration.Destructive;
import dev.kosmo.integration.Doc;
import dev.kosmo.integration.Range;
import dev.kosmo.integration.RateLimited;
import dev.kosmo.integration.Read;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.RequestBody;
import dev.kosmo.integration.Write;
import feign.Param;
import feign.RequestLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Close CRM API, version 1, as scripts see it. Methods with {@code @Read}, {@code @Write} or
 * {@code @Destructive} are the functions; the others are single requests that functions are made
 * of. Every path ends with a slash, since Close knows no other. "Rate Limits" in Close's
 * documentation says that requests are counted for each group of endpoints, but neither which these
 * are nor how many they take: the header {@code RateLimit} tells what is left.
 */
@RateLimited(
    value = {},
    perEndpoint = true)
public interface Close {

  /** Lists or searches leads. */
  @Read("Lists leads one page at a time: all of them, or those that a search finds.")
  default Reply<LeadPage> listLeads(
      @Doc(
              "What to search for, such as `Acme`, `name:Acme`, `status:Potential`,"
                  + " `name:Acme AND status:Qualified`, `custom.Industry:SaaS` or"
                  + " `created_at>=2026-01-01`; all leads if not given")
          @Nullable String query,
      @Doc("How many leads to return, 1 to 100; 25 if not given") @Range(min = 1, max = 100)
          @Nullable Long limit,
      @Doc("How many leads to skip, to get the next page; none if not given") @Range(min = 0)
          @Nullable Long skip) {
    return Pages.of(
        "leads", LeadPage.class, limit, skip, findLeads(query, Pages.size(limit), skip));
  }

  /** Reads one lead. */
  @Read("Reads one lead with its contacts, custom fields and open tasks.")
  @RequestLine("GET /lead/{id}/")
  Reply<Lead> getLead(@Doc("The id of the lead, such as `lead_abc123XYZ`") @Param("id") String id);

  /** Creates a lead, and its contacts with it. */
  @Write("Creates a lead, with contacts if some are given.")
  default Reply<Lead> createLead(
      @Doc("The name of the company or lead") String name,
      @Doc(
              "The people there: a list of objects with `name`, `emails` (objects with `email` and"
                  + " `type`) and `phones` (objects with `phone` and `type`)")
          @Nullable List<NewContact> contacts,
      @Doc("The web address of the company") @Nullable String url,
      @Doc("The id of a lead status; the organization's first status if not given")
          @Nullable String statusId,
      @Doc("Values of custom fields by the field's name or id, such as `Industry`")
          @Nullable Map<String, @Nullable Object> custom) {
    return postLead(
        new RequestBody()
            .put("name", name)
            .put("contacts", contacts)
            .put("url", url)
            .put("status_id", statusId)
            .putAll(CustomKeys.of("create_lead", custom, this::listCustomFields))
            .fields());
  }

  /** Changes some fields of a lead. */
  @Write(
      "Changes the given fields of a lead and leaves the others alone; at least one must be given.")
  default Reply<Lead> updateLead(
      @Doc("The id of the lead, such as `lead_abc123XYZ`") String id,
      @Doc("The new name") @Nullable Change<String> name,
      @Doc("The id of the new lead status") @Nullable Change<String> statusId,
      @Doc("The new web address; null clears it") @Nullable Change<String> url,
      @Doc("New values of custom fields by the field's name or id; a null inside clears that field")
          @Nullable Map<String, @Nullable Object> custom) {
    var body =
        new RequestBody().change("name", name).change("status_id", statusId).change("url", url);
    body.putAll(CustomKeys.of("update_lead", custom, this::listCustomFields));
    return putLead(
        id, body.atLeastOne("app.integrations.close.update_lead", "name, status_id, url, custom"));
  }

  /** Deletes a lead. */
  @Destructive("Deletes a lead for good, with all its contacts, activities and tasks.")
  @RequestLine("DELETE /lead/{id}/")
  Reply<Map<String, Object>> deleteLead(
      @Doc("The id of the lead, such as `lead_abc123XYZ`") @Param("id") String id);

  /** Lists contacts. */
  @Read("Lists contacts one page at a time: everybody, or those of one lead.")
  default Reply<ContactPage> listContacts(
      @Doc("The id of the lead whose contacts to list; those of all leads if not given")
          @Nullable String leadId,
      @Doc("How many contacts to return, 1 to 100; 25 if not given") @Range(min = 1, max = 100)
          @Nullable Long limit,
      @Doc("How many contacts to skip, to get the next page; none if not given") @Range(min = 0)
          @Nullable Long skip) {
    Filters.requireText("list_contacts", "lead_id", leadId);
    return Pages.of(
        "contacts", ContactPage.class, limit, skip, findContacts(leadId, Pages.size(limit), skip));
  }

  /** Lists activities. */
  @Read("Lists emails, calls, notes and other activities one page at a time, newest first.")
  default Reply<ActivityPage> listActivities(
      @Doc("The id of the lead whose activities to list; those of all leads if not given")
          @Nullable String leadId,
      @Doc("Only activities of this type: `email`, `call`, `note`, `sms` or `meeting`")
          @Nullable String type,
      @Doc("How many activities to return, 1 to 100; 25 if not given") @Range(min = 1, max = 100)
          @Nullable Long limit,
      @Doc("How many activities to skip, to get the next page; none if not given") @Range(min = 0)
          @Nullable Long skip) {
    Filters.requireText("list_activities", "lead_id", leadId);
    Filters.requireText("list_activities", "type", type);
    var size = Pages.size(limit);
    var route = leadId == null ? ActivityTypes.route(type) : null;
    return Pages.of(
        "activities",
        ActivityPage.class,
        limit,
        skip,
        route == null
            ? findActivities(leadId, ActivityTypes.className(type), size, skip)
            : findActivitiesOfType(route, size, skip),
        ActivityTypes::addType);
  }

  /** Creates a task. */
  @Write("Creates a task, for a lead if one is given.")
  default Reply<Task> createTask(
      @Doc("What is to be done") String text,
      @Doc("The id of the lead that the task belongs to; give it, as tasks belong to leads")
          @Nullable String leadId,
      @Doc("The id of the user who is to do it; yourself if not given") @Nullable String assigneeId,
      @Doc("When it is due, in ISO 8601 such as `2026-04-15`; no date if not given")
          @Nullable String dueDate,
      @Doc("Whether it is done already; false if not given") @Nullable Boolean isComplete) {
    return postTask(
        new RequestBody()
            .put("_type", "lead")
            .put("lead_id", leadId)
            .put("text", text)
            .put("assigned_to", assigneeId)
            .put("date", dueDate)
            .put("is_complete", isComplete)
            .fields());
  }

  /** Reads the user whose key the account has. */
  @Read("Reads the user to whom the account's key belongs, with the user's organizations.")
  @RequestLine("GET /me/")
  Reply<User> getCurrentUser();

  /**
   * One page of leads in Close's own shape. Close's reference no longer lists {@code query}, though
   * it still works; should it stop working, this is the only place that changes.
   */
  @RequestLine("GET /lead/?query={query}&_limit={limit}&_skip={skip}")
  Reply<Map<String, Object>> findLeads(
      @Param("query") @Nullable String query,
      @Param("limit") long limit,
      @Param("skip") @Nullable Long skip);

  /** Creates a lead from Close's own fields. */
  @RequestLine("POST /lead/")
  Reply<Lead> postLead(Map<String, @Nullable Object> lead);

  /** Changes Close's own fields of a lead; PUT, but what is absent stays. */
  @RequestLine("PUT /lead/{id}/")
  Reply<Lead> putLead(@Param("id") String id, Map<String, @Nullable Object> changes);

  /** One page of contacts in Close's own shape. */
  @RequestLine("GET /contact/?lead_id={leadId}&_limit={limit}&_skip={skip}")
  Reply<Map<String, Object>> findContacts(
      @Param("leadId") @Nullable String leadId,
      @Param("limit") long limit,
      @Param("skip") @Nullable Long skip);

  /** One page of activities in Close's own shape; a type needs a lead. */
  @RequestLine("GET /activity/?lead_id={leadId}&_type={type}&_limit={limit}&_skip={skip}")
  Reply<Map<String, Object>> findActivities(
      @Param("leadId") @Nullable String leadId,
      @Param("type") @Nullable String type,
      @Param("limit") long limit,
      @Param("skip") @Nullable Long skip);

  /** One page of activities of one type, of all leads, in Close's own shape. */
  @RequestLine("GET /activity/{type}/?_limit={limit}&_skip={skip}")
  Reply<Map<String, Object>> findActivitiesOfType(
      @Param("type") String type, @Param("limit") long limit, @Param("skip") @Nullable Long skip);

  /** Creates a task from Close's own fields. */
  @RequestLine("POST /task/")
  Reply<Task> postTask(Map<String, @Nullable Object> task);

  /** The custom fields that leads have. */
  @RequestLine("GET /custom_field/lead/?_limit=200")
  Reply<CustomFields> listCustomFields();
}
