package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.Change;
import dev.kosmo.integration.Doc;
import dev.kosmo.integration.Idempotent;
import dev.kosmo.integration.Range;
import dev.kosmo.integration.RateLimited;
import dev.kosmo.integration.Read;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.RequestBody;
import dev.kosmo.integration.Setting;
import dev.kosmo.integration.Write;
import feign.FeignIgnore;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Klaviyo API as scripts see it. Methods with {@code @Read} or {@code @Write} are the
 * functions; the others are single requests that functions are made of. The rate limits are those
 * of {@code x-klaviyo-ratelimit} in Klaviyo's OpenAPI document, revision 2026-07-15; Klaviyo counts
 * the requests to each endpoint by themselves, in fixed windows.
 */
@RateLimited(
    value = {"75/s", "750/m"},
    perEndpoint = true)
@Headers("Accept: " + Klaviyo.JSON_API)
public interface Klaviyo {

  /** The media type of what Klaviyo sends and takes. */
  String JSON_API = "application/vnd.api+json";

  /** Creates a profile. */
  @Write(
      "Creates a profile for an email address that Klaviyo does not know yet, and returns it with"
          + " its id.")
  default Reply<ProfileDocument> createProfile(
      @Doc("The email address") String email,
      @Doc("The phone number in E.164, such as `+15550100001`") @Nullable String phoneNumber,
      @Doc("The first name") @Nullable String firstName,
      @Doc("The last name") @Nullable String lastName,
      @Doc("Custom properties by name") @Nullable Map<String, @Nullable Object> properties) {
    return postProfile(
        Documents.of(
            "profile",
            null,
            new RequestBody()
                .put("email", email)
                .put("phone_number", phoneNumber)
                .put("first_name", firstName)
                .put("last_name", lastName)
                .put("properties", properties)
                .fields()));
  }

  /** Reads one profile. */
  @Read("Reads one profile by its id: addresses, names and custom properties.")
  @RequestLine("GET /profiles/{profile_id}")
  Reply<ProfileDocument> getProfile(
      @Doc("The id of the profile") @Param("profile_id") String profileId);

  /** Changes some fields of a profile. */
  @Write(
      "Changes the given fields of a profile and leaves the others alone; null clears one. At least"
          + " one must be given.")
  default Reply<ProfileDocument> updateProfile(
      @Doc("The id of the profile") String profileId,
      @Doc("The new email address; null clears it") @Nullable Change<String> email,
      @Doc("The new phone number in E.164; null clears it") @Nullable Change<String> phoneNumber,
      @Doc("The new first name; null clears it") @Nullable Change<String> firstName,
      @Doc("The new last name; null clears it") @Nullable Change<String> lastName,
      @Doc("Custom properties by name, put over those that are there; null clears them all")
          @Nullable Change<Map<String, @Nullable Object>> properties) {
    var attributes =
        new RequestBody()
            .change("email", email)
            .change("phone_number", phoneNumber)
            .change("first_name", firstName)
            .change("last_name", lastName)
            .change("properties", properties)
            .atLeastOne(
                "app.integrations.klaviyo.update_profile",
                "email, phone_number, first_name, last_name, properties");
    return patchProfile(profileId, Documents.of("profile", profileId, attributes));
  }

  /** Lists profiles. */
  @Read("Lists the profiles of the account, one page at a time.")
  default Reply<ProfilePage> listProfiles(
      @Doc("How many profiles to return, 1 to 100; 20 if not given") @Range(min = 1, max = 100)
          @Nullable Long limit,
      @Doc("Where the page begins: `paging.next.page_cursor` of the page before")
          @Nullable String pageCursor) {
    var cursor = PageCursor.of("list_profiles", pageCursor);
    var size = PageSize.PROFILES.of(limit, Revision.of(revision()));
    return Pages.of(findProfiles(size, cursor), size, limit);
  }

  /** Subscribes somebody to a list. */
  @Write(
      "Subscribes an email address to a list for email marketing, and creates its profile if there"
          + " is none. An earlier unsubscription is lifted.")
  default Reply<Accepted> subscribeProfile(
      @Doc("The id of the list") String listId,
      @Doc("The subscriber's email address") String email,
      @Doc(
              "The subscriber's phone number in E.164; it says who it is and is no consent to text"
                  + " messages")
          @Nullable String phoneNumber,
      @Doc(
              "When consent was given, in ISO 8601 and in the past; Klaviyo then takes it for an"
                  + " import and asks for no confirmation")
          @Nullable String consentedAt) {
    return postSubscriptionJob(Documents.subscription(listId, email, phoneNumber, consentedAt));
  }

  /** Records an event. */
  @Write("Records an event of an existing profile, which may set off flows.")
  default Reply<Accepted> createEvent(
      @Doc("The id of the profile that did it") String profileId,
      @Doc("What happened: the name of a metric such as `Placed Order`, created if it is new")
          String eventName,
      @Doc("Properties of the event by name") @Nullable Map<String, @Nullable Object> properties,
      @Doc("What it was worth, such as the total of an order") @Nullable Double value,
      @Doc("When it happened, in ISO 8601; now if not given") @Nullable String time) {
    return postEvent(Documents.event(profileId, eventName, properties, value, time));
  }

  /** Reads one event. */
  @Read("Reads one event by its id, with its metric and its profile under `included`.")
  default Reply<EventDocument> getEvent(@Doc("The id of the event") String eventId) {
    return findEvent(eventId, "metric,profile");
  }

  /** Lists events. */
  @Read("Lists events one page at a time: all of them, or those that a filter selects.")
  default Reply<EventPage> listEvents(
      @Doc(
              "Which events, in Klaviyo's filter language, such as"
                  + " `greater-than(datetime,2026-01-01T00:00:00Z)` or"
                  + " `equals(metric_id,\"MD0001\")`; all if not given")
          @Nullable String filter,
      @Doc("How many events to return, 1 to 100; Klaviyo's 200 if not given")
          @Range(min = 1, max = 100)
          @Nullable Long limit,
      @Doc("Where the page begins: `paging.next.page_cursor` of the page before")
          @Nullable String pageCursor) {
    EventFilters.requireText(filter);
    var cursor = PageCursor.of("list_events", pageCursor);
    var size = PageSize.EVENTS.of(limit, Revision.of(revision()));
    return Pages.of(findEvents(filter, size, cursor), size, limit);
  }

  /** Lists lists. */
  @Read("Lists the account's lists, at most ten to a page.")
  default Reply<KlaviyoListPage> listLists(
      @Doc("How many lists to return, 1 to 100; Klaviyo gives 10 at most, and 10 if not given")
          @Range(min = 1, max = 100)
          @Nullable Long limit,
      @Doc("Where the page begins: `paging.next.page_cursor` of the page before")
          @Nullable String pageCursor) {
    var cursor = PageCursor.of("list_lists", pageCursor);
    var size = PageSize.LISTS.of(limit, Revision.of(revision()));
    return Pages.of(findLists(size, cursor), size, limit);
  }

  /** Creates a list. */
  @Write("Creates an empty list and returns it with its id. Klaviyo allows 150 new lists a day.")
  default Reply<KlaviyoListDocument> createList(@Doc("The name of the new list") String name) {
    return postList(Documents.of("list", null, new RequestBody().put("name", name).fields()));
  }

  /** Reads one list. */
  @Read("Reads one list by its id, with the number of its members as `profile_count`.")
  @RateLimited({"1/s", "15/m"}) // Because of the count; 75/s and 750/m without it.
  @RequestLine("GET /lists/{list_id}?additional-fields[list]=profile_count")
  Reply<KlaviyoListDocument> getList(@Doc("The id of the list") @Param("list_id") String listId);

  /** Lists the members of a list. */
  @Read("Lists the profiles that are on a list, one page at a time.")
  default Reply<ProfilePage> listListProfiles(
      @Doc("The id of the list") String listId,
      @Doc("How many profiles to return, 1 to 100; 20 if not given") @Range(min = 1, max = 100)
          @Nullable Long limit,
      @Doc("Where the page begins: `paging.next.page_cursor` of the page before")
          @Nullable String pageCursor) {
    var cursor = PageCursor.of("list_list_profiles", pageCursor);
    var size = PageSize.PROFILES.of(limit, Revision.of(revision()));
    return Pages.of(findListProfiles(listId, size, cursor), size, limit);
  }

  /** Lists flows. */
  @Read("Lists the account's flows, one page at a time.")
  default Reply<FlowPage> listFlows(
      @Doc("How many flows to return, 1 to 100; Klaviyo gives 50 at most, and 50 if not given")
          @Range(min = 1, max = 100)
          @Nullable Long limit,
      @Doc("Where the page begins: `paging.next.page_cursor` of the page before")
          @Nullable String pageCursor) {
    var cursor = PageCursor.of("list_flows", pageCursor);
    var size = PageSize.FLOWS.of(limit, Revision.of(revision()));
    return Pages.of(findFlows(size, cursor), size, limit);
  }

  /** Reads one flow. */
  @Read("Reads one flow by its id: name, status and what sets it off.")
  @RateLimited({"3/s", "60/m"})
  @RequestLine("GET /flows/{flow_id}")
  Reply<FlowDocument> getFlow(@Doc("The id of the flow") @Param("flow_id") String flowId);

  /** Lists campaigns. */
  @Read(
      "Lists the account's campaigns one page at a time: those by email first, then text messages,"
          + " then push messages.")
  default Reply<CampaignPage> listCampaigns(
      @Doc("How many campaigns to return, 1 to 100; 100 if not given") @Range(min = 1, max = 100)
          @Nullable Long limit,
      @Doc("Where the page begins: `paging.next.page_cursor` of the page before")
          @Nullable String pageCursor) {
    var cursor = CampaignCursor.of(pageCursor);
    var size = PageSize.CAMPAIGNS.of(limit, Revision.of(revision()));
    var page = findCampaigns(cursor.channel().filter(), size, cursor.cursor());
    return Pages.of(page, cursor.next(page.tree(), Revision.of(revision())), size, limit);
  }

  /** The account's option {@code revision}, if it is set. */
  @FeignIgnore
  @Setting(Revision.OPTION)
  Optional<String> revision();

  /** Creates a profile from a JSON:API document. */
  @RequestLine("POST /profiles")
  @Headers("Content-Type: " + JSON_API)
  Reply<ProfileDocument> postProfile(Map<String, @Nullable Object> profile);

  /** Changes a profile by a JSON:API document; null clears, and what is absent stays. */
  @RequestLine("PATCH /profiles/{profile_id}")
  @Idempotent
  @Headers("Content-Type: " + JSON_API)
  Reply<ProfileDocument> patchProfile(
      @Param("profile_id") String profileId, Map<String, @Nullable Object> profile);

  /** One page of profiles. */
  @RequestLine("GET /profiles?page[size]={size}&page[cursor]={cursor}")
  Reply<ProfilePage> findProfiles(
      @Param("size") @Nullable Long size, @Param("cursor") @Nullable String cursor);

  /** Starts the subscription of up to 1000 profiles. */
  @RequestLine("POST /profile-subscription-bulk-create-jobs")
  @Idempotent
  @Headers("Content-Type: " + JSON_API)
  Reply<Accepted> postSubscriptionJob(Map<String, @Nullable Object> job);

  /** Records an event from a JSON:API document. */
  @RateLimited({"350/s", "3500/m"})
  @RequestLine("POST /events")
  @Idempotent
  @Headers("Content-Type: " + JSON_API)
  Reply<Accepted> postEvent(Map<String, @Nullable Object> event);

  /**
   * One event.
   *
   * @param include a variable, since Feign would send two parameters for a comma in the template
   */
  @RateLimited({"10/s", "150/m"})
  @RequestLine("GET /events/{event_id}?include={include}")
  Reply<EventDocument> findEvent(
      @Param("event_id") String eventId, @Param("include") @Nullable String include);

  /** One page of events. */
  @RateLimited({"350/s", "3500/m"})
  @RequestLine("GET /events?filter={filter}&page[size]={size}&page[cursor]={cursor}")
  Reply<EventPage> findEvents(
      @Param("filter") @Nullable String filter,
      @Param("size") @Nullable Long size,
      @Param("cursor") @Nullable String cursor);

  /** One page of lists. */
  @RequestLine("GET /lists?page[size]={size}&page[cursor]={cursor}")
  Reply<KlaviyoListPage> findLists(
      @Param("size") @Nullable Long size, @Param("cursor") @Nullable String cursor);

  /** Creates a list from a JSON:API document. */
  @RateLimited({"10/s", "150/m", "150/d"})
  @RequestLine("POST /lists")
  @Headers("Content-Type: " + JSON_API)
  Reply<KlaviyoListDocument> postList(Map<String, @Nullable Object> list);

  /** One page of the profiles on a list. */
  @RequestLine("GET /lists/{list_id}/profiles?page[size]={size}&page[cursor]={cursor}")
  Reply<ProfilePage> findListProfiles(
      @Param("list_id") String listId,
      @Param("size") @Nullable Long size,
      @Param("cursor") @Nullable String cursor);

  /** One page of flows. */
  @RateLimited({"3/s", "60/m"})
  @RequestLine("GET /flows?page[size]={size}&page[cursor]={cursor}")
  Reply<FlowPage> findFlows(
      @Param("size") @Nullable Long size, @Param("cursor") @Nullable String cursor);

  /** One page of the campaigns of one channel, which the filter must name. */
  @RateLimited({"10/s", "150/m"})
  @RequestLine("GET /campaigns?filter={filter}&page[size]={size}&page[cursor]={cursor}")
  Reply<CampaignPage> findCampaigns(
      @Param("filter") String filter,
      @Param("size") @Nullable Long size,
      @Param("cursor") @Nullable String cursor);
}
