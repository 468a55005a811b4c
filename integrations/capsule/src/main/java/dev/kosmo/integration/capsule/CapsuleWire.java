package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Query;
import dev.kosmo.integration.RelativePath;
import dev.kosmo.integration.Reply;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Single requests to Capsule that functions of {@link Capsule} are made of. */
public interface CapsuleWire {

  /** One page of contacts. */
  @RequestLine("GET /parties?page={page}&perPage={perPage}")
  Reply<PartyPage> findParties(
      @Param("page") @Nullable Long page, @Param("perPage") @Nullable Long perPage);

  /** Creates a contact from Capsule's own fields. */
  @RequestLine("POST /parties")
  Reply<PartyAnswer> postParty(@Param("party") Map<String, @Nullable Object> party);

  /** Changes Capsule's own fields of a contact. */
  @RequestLine("PUT /parties/{id}")
  Reply<PartyAnswer> putParty(
      @Param("id") Long id, @Param("party") Map<String, @Nullable Object> party);

  /** One page of opportunities; Capsule ignores a status here. */
  @RequestLine("GET /opportunities?page={page}&perPage={perPage}")
  Reply<OpportunityPage> findOpportunities(
      @Param("page") @Nullable Long page, @Param("perPage") @Nullable Long perPage);

  /** One page of the opportunities that match a filter: a POST that only reads. */
  @RequestLine("POST /opportunities/filters/results?page={page}&perPage={perPage}")
  Reply<OpportunityPage> filterOpportunities(
      @Param("page") @Nullable Long page,
      @Param("perPage") @Nullable Long perPage,
      Map<String, Object> filter);

  /** One page of the opportunities of a contact. */
  @RequestLine("GET /parties/{partyId}/opportunities")
  Reply<OpportunityPage> findPartyOpportunities(
      @Param("partyId") Long partyId, @QueryMap Query query);

  /** Changes Capsule's own fields of an opportunity. */
  @RequestLine("PUT /opportunities/{id}")
  Reply<OpportunityAnswer> putOpportunity(
      @Param("id") Long id, @Param("opportunity") Map<String, @Nullable Object> opportunity);

  /** One page of cases; Capsule ignores {@code q} and a status here. */
  @RequestLine("GET /kases")
  Reply<CasePage> findCases(@QueryMap Query query);

  /** One page of the cases that hold the words {@code q}. */
  @RequestLine("GET /kases/search")
  Reply<CasePage> searchCases(@QueryMap Query query);

  /** One page of the cases that match a filter: a POST that only reads. */
  @RequestLine("POST /kases/filters/results")
  Reply<CasePage> filterCases(@QueryMap Query query, Map<String, Object> filter);

  /** One page of the cases of a contact. */
  @RequestLine("GET /parties/{partyId}/kases")
  Reply<CasePage> findPartyCases(@Param("partyId") Long partyId, @QueryMap Query query);

  /** One case. */
  @RequestLine("GET /kases/{id}")
  Reply<CaseAnswer> findCase(@Param("id") Long id, @QueryMap Query query);

  /** Changes Capsule's own fields of a case. */
  @RequestLine("PUT /kases/{id}")
  Reply<CaseAnswer> putCase(
      @Param("id") Long id, @Param("kase") Map<String, @Nullable Object> kase);

  /** One page of tasks. */
  @RequestLine("GET /tasks?page={page}&perPage={perPage}&status={status}")
  Reply<TaskPage> findTasks(
      @Param("page") @Nullable Long page,
      @Param("perPage") @Nullable Long perPage,
      @Param("status") @Nullable String status);

  /** Changes Capsule's own fields of a task. */
  @RequestLine("PUT /tasks/{id}")
  Reply<TaskAnswer> putTask(
      @Param("id") Long id, @Param("task") Map<String, @Nullable Object> task);

  /** One page of track definitions; {@code GET /tracks} is no path of Capsule's. */
  @RequestLine("GET /trackdefinitions")
  Reply<TrackDefinitionPage> findTrackDefinitions(@QueryMap Query query);

  /** One page of tags. */
  @RequestLine("GET /{entity}/tags")
  Reply<TagPage> findTags(@Param("entity") Entity entity, @QueryMap Query query);

  /** Changes Capsule's own fields of a tag. */
  @RequestLine("PUT /{entity}/tags/{tagId}")
  Reply<TagAnswer> putTag(
      @Param("entity") Entity entity,
      @Param("tagId") Long tagId,
      @Param("tag") Map<String, @Nullable Object> tag);

  /** One page of custom fields. */
  @RequestLine("GET /{entity}/fields/definitions")
  Reply<FieldDefinitionPage> findFieldDefinitions(
      @Param("entity") Entity entity, @QueryMap Query query);

  /** Changes Capsule's own fields of a custom field. */
  @RequestLine("PUT /{entity}/fields/definitions/{definitionId}")
  Reply<FieldDefinitionAnswer> putFieldDefinition(
      @Param("entity") Entity entity,
      @Param("definitionId") Long definitionId,
      @Param("definition") Map<String, @Nullable Object> definition);

  /** Reads any path. */
  @RequestLine("GET /{path}")
  Reply<Object> get(@Param("path") RelativePath path, @QueryMap Query query);

  /** Posts to any path without a body. */
  @RequestLine("POST /{path}")
  Reply<Object> post(@Param("path") RelativePath path, @QueryMap Query query);

  /** Posts a body to any path. */
  @RequestLine("POST /{path}")
  Reply<Object> postBody(
      @Param("path") RelativePath path,
      @QueryMap Query query,
      Map<String, @Nullable Object> payload);

  /** Puts to any path without a body. */
  @RequestLine("PUT /{path}")
  Reply<Object> put(@Param("path") RelativePath path, @QueryMap Query query);

  /** Puts a body to any path. */
  @RequestLine("PUT /{path}")
  Reply<Object> putBody(
      @Param("path") RelativePath path,
      @QueryMap Query query,
      Map<String, @Nullable Object> payload);

  /** Deletes any path. */
  @RequestLine("DELETE /{path}")
  Reply<Object> delete(@Param("path") RelativePath path, @QueryMap Query query);
}
