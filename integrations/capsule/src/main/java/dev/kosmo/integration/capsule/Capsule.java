package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Destructive;
import dev.kosmo.integration.Doc;
import dev.kosmo.integration.MayBeEmpty;
import dev.kosmo.integration.OneOf;
import dev.kosmo.integration.Range;
import dev.kosmo.integration.RateLimited;
import dev.kosmo.integration.Read;
import dev.kosmo.integration.RelativePath;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.RequestBody;
import dev.kosmo.integration.Shaped;
import dev.kosmo.integration.Spelled;
import dev.kosmo.integration.Write;
import feign.Param;
import feign.RequestLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Capsule CRM API, version 2, as scripts see it. Answers are wrapped as Capsule wraps them,
 * {@code party}, {@code parties}, {@code kase} and so on. The limit of 4000 requests an hour for a
 * user is of "Handling API Responses" in Capsule's documentation.
 */
@RateLimited("4000/h")
public interface Capsule extends CapsuleWire {

  /** Lists contacts. */
  @Read("Lists contacts, people and organisations alike, one page at a time.")
  default Reply<PartyPage> listContacts(
      @Doc("The number of the page, from 1; 1 if not given") @Range(min = 1) @Nullable Long page,
      @Doc("How many contacts a page has, 1 to 100; 50 if not given") @Range(min = 1, max = 100)
          @Nullable Long perPage) {
    return Pages.of("parties", findParties(page, perPage), perPage);
  }

  /** Reads one contact. */
  @Read("Reads one contact, a person or an organisation.")
  @RequestLine("GET /parties/{id}")
  Reply<PartyAnswer> getContact(
      @Doc("The id of the contact (Capsule calls it a party), such as 123") @Param("id") Long id);

  /** Creates a contact. */
  @Write(
      "Creates a person, or an organisation, whose name is then `firstName` and `lastName` joined.")
  default Reply<PartyAnswer> createContact(
      @Doc("What to create; a person if not given") @OneOf({"person", "organisation"})
          @Nullable String type,
      @Doc("The first name, or the first part of an organisation's name") @Spelled("firstName")
          String firstName,
      @Doc(
              "The last name, or the rest of an organisation's name; an empty text if there is"
                  + " none, as for an organisation with a name of one word")
          @Spelled("lastName")
          @MayBeEmpty
          String lastName,
      @Doc("Email addresses: objects with `address`, and `type` such as `Work` if you like")
          @Spelled("emailAddresses")
          @Shaped(EmailAddress.class)
          @Nullable List<Map<String, @Nullable Object>> emailAddresses) {
    var isPerson = !"organisation".equals(type);
    var party = new RequestBody().put("type", isPerson ? "person" : "organisation");
    var rest = lastName.isBlank() ? null : lastName;
    if (isPerson) {
      party.put("firstName", firstName).put("lastName", rest);
    } else {
      party.put("name", rest == null ? firstName : firstName + " " + rest);
    }
    return postParty(party.put("emailAddresses", emailAddresses).fields());
  }

  /** Changes a contact. */
  @Write(
      "Changes the given fields of a contact and leaves the others alone. Lists inside it, such as"
          + " `emailAddresses`, gain what is given.")
  default Reply<PartyAnswer> updateContact(
      @Doc("The id of the contact (Capsule calls it a party), such as 123") Long id,
      @Doc(
              "The fields to change, in Capsule's own words, such as `{firstName: \"Janet\"}`; to"
                  + " remove a row of a list send its `id` with `_delete: true`")
          @Shaped(Party.class)
          Map<String, @Nullable Object> party) {
    return putParty(id, Complaints.changes("update_contact", "party", party));
  }

  /** Deletes a contact. */
  @Destructive("Deletes a contact for good, with its tasks, cases and opportunities.")
  @RequestLine("DELETE /parties/{id}")
  Reply<Accepted> deleteContact(
      @Doc("The id of the contact (Capsule calls it a party)") @Param("id") Long id);

  /** Lists opportunities. */
  @Read("Lists opportunities one page at a time: all of them, or those of one status.")
  default Reply<OpportunityPage> listOpportunities(
      @Doc("The number of the page, from 1; 1 if not given") @Range(min = 1) @Nullable Long page,
      @Doc("How many opportunities a page has, 1 to 100; 50 if not given")
          @Range(min = 1, max = 100)
          @Nullable Long perPage,
      @Doc("Only opportunities of this status; CLOSED means won or lost; all if not given")
          @OneOf(
              value = {"OPEN", "WON", "LOST", "CLOSED"},
              aliases = {"open", "won", "lost", "closed"})
          @Nullable String status) {
    return Pages.of(
        "opportunities",
        status == null
            ? findOpportunities(page, perPage)
            : filterOpportunities(page, perPage, Conditions.ofStatus(status)),
        perPage);
  }

  /** Lists the opportunities of a contact. */
  @Read("Lists the opportunities of one contact, one page at a time.")
  default Reply<OpportunityPage> listPartyOpportunities(
      @Doc("The id of the contact (Capsule calls it a party), such as 123") Long partyId,
      @Doc("`page`, `perPage` (1 to 100) and `embed`, such as `party,milestone,tags,fields`")
          @Shaped(ParamShapes.Embedding.class)
          @Nullable Map<String, @Nullable Object> params) {
    var list = Params.of("list_party_opportunities", "params", params);
    return list.page("opportunities", findPartyOpportunities(partyId, list.list()));
  }

  /** Reads one opportunity. */
  @Read("Reads one opportunity.")
  @RequestLine("GET /opportunities/{id}")
  Reply<OpportunityAnswer> getOpportunity(
      @Doc("The id of the opportunity, such as 123") @Param("id") Long id);

  /** Creates an opportunity. */
  @Write("Creates an opportunity, a possible sale, for a contact.")
  @RequestLine("POST /opportunities")
  Reply<OpportunityAnswer> createOpportunity(
      @Doc(
              "Its fields in Capsule's own words: `name`, `party` and `milestone` (each an object"
                  + " with `id`), and `value` with `amount` and `currency`")
          @Param("opportunity")
          @Shaped(Opportunity.class)
          Map<String, @Nullable Object> opportunity);

  /** Changes an opportunity. */
  @Write("Changes the given fields of an opportunity and leaves the others alone.")
  default Reply<OpportunityAnswer> updateOpportunity(
      @Doc("The id of the opportunity, such as 123") Long id,
      @Doc(
              "The fields to change, such as `{probability: 70}`; with an `owner` give the `team`"
                  + " too, since Capsule clears it otherwise")
          @Shaped(Opportunity.class)
          Map<String, @Nullable Object> opportunity) {
    return putOpportunity(id, Complaints.changes("update_opportunity", "opportunity", opportunity));
  }

  /** Deletes an opportunity. */
  @Destructive("Deletes an opportunity for good, with its tasks.")
  @RequestLine("DELETE /opportunities/{id}")
  Reply<Accepted> deleteOpportunity(@Doc("The id of the opportunity") @Param("id") Long id);

  /** Lists cases. */
  @Read("Lists cases, also called projects, one page at a time: all, or those that match.")
  default Reply<CasePage> listCases(
      @Doc(
              "`page`, `perPage` (1 to 100) and `embed`, with one of `q` (words to look for),"
                  + " `status` (OPEN or CLOSED) and `since` (changed after this date in ISO 8601)")
          @Shaped(ParamShapes.Cases.class)
          @Nullable Map<String, @Nullable Object> params) {
    var list = Params.of("list_cases", "params", params);
    return list.page("kases", CaseSearch.find(this, "list_cases", list));
  }

  /** Lists the cases of a contact. */
  @Read("Lists the cases of one contact, one page at a time.")
  default Reply<CasePage> listPartyCases(
      @Doc("The id of the contact (Capsule calls it a party), such as 123") Long partyId,
      @Doc("`page`, `perPage` (1 to 100) and `embed`, such as `party,tags,fields`")
          @Shaped(ParamShapes.Embedding.class)
          @Nullable Map<String, @Nullable Object> params) {
    var list = Params.of("list_party_cases", "params", params);
    return list.page("kases", findPartyCases(partyId, list.list()));
  }

  /** Reads one case. */
  @Read("Reads one case, also called a project.")
  default Reply<CaseAnswer> getCase(
      @Doc("The id of the case, such as 123") Long id,
      @Doc("`embed`, such as `tags,fields,party`") @Shaped(ParamShapes.OneCase.class)
          @Nullable Map<String, @Nullable Object> params) {
    return findCase(id, Params.of("get_case", "params", params).query());
  }

  /** Creates a case. */
  @Write("Creates a case, also called a project, for a contact.")
  @RequestLine("POST /kases")
  Reply<CaseAnswer> createCase(
      @Doc("Its fields in Capsule's own words: `name` and `party`, an object with `id`")
          @Param("kase")
          @Shaped(Case.class)
          Map<String, @Nullable Object> kase);

  /** Changes a case. */
  @Write("Changes the given fields of a case and leaves the others alone.")
  default Reply<CaseAnswer> updateCase(
      @Doc("The id of the case, such as 123") Long id,
      @Doc(
              "The fields to change, such as `{status: \"CLOSED\"}`; with an `owner` give the"
                  + " `team` too, since Capsule clears it otherwise")
          @Shaped(Case.class)
          Map<String, @Nullable Object> kase) {
    return putCase(id, Complaints.changes("update_case", "kase", kase));
  }

  /** Deletes a case. */
  @Destructive("Deletes a case for good, with its tasks.")
  @RequestLine("DELETE /kases/{id}")
  Reply<Accepted> deleteCase(@Doc("The id of the case") @Param("id") Long id);

  /** Lists tasks. */
  @Read("Lists tasks one page at a time: the open ones, or those of another status.")
  default Reply<TaskPage> listTasks(
      @Doc("The number of the page, from 1; 1 if not given") @Range(min = 1) @Nullable Long page,
      @Doc("How many tasks a page has, 1 to 100; 50 if not given") @Range(min = 1, max = 100)
          @Nullable Long perPage,
      @Doc("Only tasks of this status; open ones if not given")
          @OneOf(
              value = {"OPEN", "COMPLETED", "PENDING"},
              aliases = {"open", "completed", "pending"})
          @Nullable String status) {
    var word = status == null ? null : status.toLowerCase(Locale.ROOT);
    return Pages.of("tasks", findTasks(page, perPage, word), perPage);
  }

  /** Reads one task. */
  @Read("Reads one task.")
  @RequestLine("GET /tasks/{id}")
  Reply<TaskAnswer> getTask(@Doc("The id of the task, such as 123") @Param("id") Long id);

  /** Creates a task. */
  @Write("Creates a task, for a contact, an opportunity or a case if one is given.")
  @RequestLine("POST /tasks")
  Reply<TaskAnswer> createTask(
      @Doc(
              "Its fields in Capsule's own words: `description`, `dueOn` such as `2026-05-15`, and"
                  + " one of `party`, `opportunity` and `kase`, an object with `id`")
          @Param("task")
          @Shaped(Task.class)
          Map<String, @Nullable Object> task);

  /** Changes a task. */
  @Write("Changes the given fields of a task and leaves the others alone.")
  default Reply<TaskAnswer> updateTask(
      @Doc("The id of the task, such as 123") Long id,
      @Doc("The fields to change; `{status: \"COMPLETED\"}` completes the task") @Shaped(Task.class)
          Map<String, @Nullable Object> task) {
    return putTask(id, Complaints.changes("update_task", "task", task));
  }

  /** Deletes a task. */
  @Destructive("Deletes a task for good; complete it instead to keep it in the history.")
  @RequestLine("DELETE /tasks/{id}")
  Reply<Accepted> deleteTask(@Doc("The id of the task") @Param("id") Long id);

  /** Lists track definitions. */
  @Read("Lists the tracks that can be applied to opportunities and cases, one page at a time.")
  default Reply<TrackDefinitionPage> listTracks(
      @Doc("`page`, `perPage` (1 to 100) and `type`") @Shaped(ParamShapes.Tracks.class)
          @Nullable Map<String, @Nullable Object> params) {
    var list = Params.of("list_tracks", "params", params);
    return list.page("trackDefinitions", findTrackDefinitions(list.list()));
  }

  /** Lists tags. */
  @Read("Lists the tags that contacts, opportunities or cases can have, one page at a time.")
  default Reply<TagPage> listTags(
      @Doc("What the tags are for") Entity entity,
      @Doc("`page` and `perPage` (1 to 100)") @Shaped(ParamShapes.Listing.class)
          @Nullable Map<String, @Nullable Object> params) {
    var list = Params.of("list_tags", "params", params);
    return list.page("tags", findTags(entity, list.list()));
  }

  /** Creates a tag. */
  @Write("Creates a tag for contacts, opportunities or cases, without giving it to any of them.")
  @RequestLine("POST /{entity}/tags")
  Reply<TagAnswer> createTag(
      @Doc("What the tag is for") @Param("entity") Entity entity,
      @Doc("Its fields: `name`, `description` and `dataTag`") @Param("tag") @Shaped(Tag.class)
          Map<String, @Nullable Object> tag);

  /** Changes a tag. */
  @Write("Changes the given fields of a tag, for everything that has it.")
  default Reply<TagAnswer> updateTag(
      @Doc("What the tag is for") Entity entity,
      @Doc("The id of the tag") Long tagId,
      @Doc("The fields to change, such as `{name: \"VIP\"}`") @Shaped(Tag.class)
          Map<String, @Nullable Object> tag) {
    return putTag(entity, tagId, Complaints.changes("update_tag", "tag", tag));
  }

  /** Deletes a tag. */
  @Destructive("Deletes a tag for good and takes it from everything that has it.")
  @RequestLine("DELETE /{entity}/tags/{tagId}")
  Reply<Accepted> deleteTag(
      @Doc("What the tag is for") @Param("entity") Entity entity,
      @Doc("The id of the tag") @Param("tagId") Long tagId);

  /** Lists custom fields. */
  @Read("Lists the custom fields that contacts, opportunities or cases have, one page at a time.")
  default Reply<FieldDefinitionPage> listCustomFields(
      @Doc("What the fields are for") Entity entity,
      @Doc("`page` and `perPage` (1 to 100)") @Shaped(ParamShapes.Listing.class)
          @Nullable Map<String, @Nullable Object> params) {
    var list = Params.of("list_custom_fields", "params", params);
    return list.page("definitions", findFieldDefinitions(entity, list.list()));
  }

  /** Creates a custom field. */
  @Write("Creates a custom field for all contacts, opportunities or cases.")
  @RequestLine("POST /{entity}/fields/definitions")
  Reply<FieldDefinitionAnswer> createCustomField(
      @Doc("What the field is for") @Param("entity") Entity entity,
      @Doc(
              "Its fields: `name`, `type` such as `text`, `number`, `date`, `boolean` or `list`,"
                  + " and `options` for a list")
          @Param("definition")
          @Shaped(FieldDefinition.class)
          Map<String, @Nullable Object> definition);

  /** Changes a custom field. */
  @Write("Changes the definition of a custom field.")
  default Reply<FieldDefinitionAnswer> updateCustomField(
      @Doc("What the field is for") Entity entity,
      @Doc("The id of the definition") Long definitionId,
      @Doc("The fields to change, such as `{name: \"Lead score\"}`") @Shaped(FieldDefinition.class)
          Map<String, @Nullable Object> definition) {
    return putFieldDefinition(
        entity, definitionId, Complaints.changes("update_custom_field", "definition", definition));
  }

  /** Deletes a custom field. */
  @Destructive("Deletes a custom field for good, with its values everywhere.")
  @RequestLine("DELETE /{entity}/fields/definitions/{definitionId}")
  Reply<Accepted> deleteCustomField(
      @Doc("What the field is for") @Param("entity") Entity entity,
      @Doc("The id of the definition") @Param("definitionId") Long definitionId);

  /** Reads the user whose token the account has. */
  @Read("Reads the user to whom the account's token belongs.")
  @RequestLine("GET /users/current")
  Reply<UserAnswer> getCurrentUser();

  /** Reads any path. */
  @Read("Reads any other path of Capsule's API and returns what it answers.")
  default Reply<Object> apiGet(
      @Doc("The path below the base URL, such as `/parties/search`") String path,
      @Doc("The query, such as `{q: \"Acme\"}`") @Nullable Map<String, @Nullable Object> query) {
    var asked = Params.of("api_get", "query", query);
    return asked.raw(get(relative("api_get", path), asked.query()));
  }

  /** Posts to any path. */
  @Write("Posts to any other path of Capsule's API and returns what it answers.")
  default Reply<Object> apiPost(
      @Doc("The path below the base URL, such as `/tracks`") String path,
      @Doc("The body of the request; none if not given")
          @Nullable Map<String, @Nullable Object> payload,
      @Doc("The query") @Nullable Map<String, @Nullable Object> query) {
    var asked = Params.of("api_post", "query", query);
    var below = relative("api_post", path);
    return asked.raw(
        payload == null ? post(below, asked.query()) : postBody(below, asked.query(), payload));
  }

  /** Puts to any path. */
  @Write("Puts to any other path of Capsule's API and returns what it answers.")
  default Reply<Object> apiPut(
      @Doc("The path below the base URL, such as `/tracks/601`") String path,
      @Doc("The body of the request; none if not given")
          @Nullable Map<String, @Nullable Object> payload,
      @Doc("The query") @Nullable Map<String, @Nullable Object> query) {
    var asked = Params.of("api_put", "query", query);
    var below = relative("api_put", path);
    return payload == null ? put(below, asked.query()) : putBody(below, asked.query(), payload);
  }

  /** Deletes any path. */
  @Destructive("Deletes whatever any other path of Capsule's API stands for.")
  default Reply<Object> apiDelete(
      @Doc("The path below the base URL, such as `/tracks/601`") String path,
      @Doc("The query") @Nullable Map<String, @Nullable Object> query) {
    return delete(relative("api_delete", path), Params.of("api_delete", "query", query).query());
  }

  private static RelativePath relative(String function, String path) {
    return RelativePath.of(Complaints.path(function), "path", path);
  }
}
