package dev.kosmo.integration.capsule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.Reply;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.StubService;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Java and scripts see the same answer, and neither loses anything of it. */
class CapsuleTypedTest {
  private final StubService vendor = StubService.start();
  private final LocalIntegration<Capsule> stubbed =
      LocalIntegration.at(vendor, new CapsuleIntegration());

  @AfterEach
  void stop() {
    stubbed.close();
  }

  static Stream<Arguments> calls() {
    var named = Map.<String, @Nullable Object>of("name", "A");
    var embed = Map.<String, @Nullable Object>of("embed", "tags,fields");
    var sale = Map.<String, @Nullable Object>of("name", "A", "party", Map.of("id", 123));
    var task = Map.<String, @Nullable Object>of("description", "A", "dueOn", "2026-05-15");
    var field = Map.<String, @Nullable Object>of("name", "A", "type", "text");
    var track =
        Map.<String, @Nullable Object>of(
            "track", Map.of("definition", 4001, "kase", 2001, "trackDateOn", "2026-06-01"));
    return Stream.of(
        call("list_contacts", Map.of("per_page", 3), c -> c.listContacts(null, 3L)),
        call("get_contact", Map.of("id", 123), c -> c.getContact(123L)),
        call(
            "create_contact",
            Map.of("type", "organisation", "firstName", "A", "lastName", "B"),
            c -> c.createContact("organisation", "A", "B", null)),
        call(
            "update_contact",
            Map.of("id", 123, "party", Map.of("about", "A")),
            c -> c.updateContact(123L, Map.of("about", "A"))),
        call("delete_contact", Map.of("id", 123), c -> c.deleteContact(123L)),
        call(
            "list_opportunities",
            Map.of("status", "LOST"),
            c -> c.listOpportunities(null, null, "LOST")),
        call(
            "list_party_opportunities",
            Map.of("party_id", 123, "params", embed),
            c -> c.listPartyOpportunities(123L, embed)),
        call("get_opportunity", Map.of("id", 1001), c -> c.getOpportunity(1001L)),
        call("create_opportunity", Map.of("opportunity", sale), c -> c.createOpportunity(sale)),
        call(
            "update_opportunity",
            Map.of("id", 1001, "opportunity", named),
            c -> c.updateOpportunity(1001L, named)),
        call("delete_opportunity", Map.of("id", 1001), c -> c.deleteOpportunity(1001L)),
        call("list_cases", Map.of("params", embed), c -> c.listCases(embed)),
        call("list_party_cases", Map.of("party_id", 123), c -> c.listPartyCases(123L, null)),
        call("get_case", Map.of("id", 2001, "params", embed), c -> c.getCase(2001L, embed)),
        call("create_case", Map.of("kase", sale), c -> c.createCase(sale)),
        call("update_case", Map.of("id", 2001, "kase", named), c -> c.updateCase(2001L, named)),
        call("delete_case", Map.of("id", 2001), c -> c.deleteCase(2001L)),
        call(
            "list_tasks", Map.of("status", "completed"), c -> c.listTasks(null, null, "completed")),
        call("get_task", Map.of("id", 3001), c -> c.getTask(3001L)),
        call("create_task", Map.of("task", task), c -> c.createTask(task)),
        call("update_task", Map.of("id", 3001, "task", task), c -> c.updateTask(3001L, task)),
        call("delete_task", Map.of("id", 3001), c -> c.deleteTask(3001L)),
        call("list_tracks", Map.of(), c -> c.listTracks(null)),
        call("list_tags", Map.of("entity", "cases"), c -> c.listTags(Entity.KASES, null)),
        call(
            "create_tag",
            Map.of("entity", "parties", "tag", named),
            c -> c.createTag(Entity.PARTIES, named)),
        call(
            "update_tag",
            Map.of("entity", "parties", "tag_id", 301, "tag", named),
            c -> c.updateTag(Entity.PARTIES, 301L, named)),
        call(
            "delete_tag",
            Map.of("entity", "parties", "tag_id", 301),
            c -> c.deleteTag(Entity.PARTIES, 301L)),
        call(
            "list_custom_fields",
            Map.of("entity", "opportunity"),
            c -> c.listCustomFields(Entity.OPPORTUNITIES, null)),
        call(
            "create_custom_field",
            Map.of("entity", "parties", "definition", field),
            c -> c.createCustomField(Entity.PARTIES, field)),
        call(
            "update_custom_field",
            Map.of("entity", "parties", "definition_id", 601, "definition", field),
            c -> c.updateCustomField(Entity.PARTIES, 601L, field)),
        call(
            "delete_custom_field",
            Map.of("entity", "parties", "definition_id", 601),
            c -> c.deleteCustomField(Entity.PARTIES, 601L)),
        call("get_current_user", Map.of(), Capsule::getCurrentUser),
        call("api_get", Map.of("path", "/milestones"), c -> c.apiGet("/milestones", null)),
        call(
            "api_post",
            Map.of("path", "tracks", "payload", track),
            c -> c.apiPost("tracks", track, null)),
        call(
            "api_put",
            Map.of("path", "tasks/3001", "payload", Map.of("task", task)),
            c -> c.apiPut("tasks/3001", Map.of("task", task), null)),
        call("api_delete", Map.of("path", "tasks/3001"), c -> c.apiDelete("tasks/3001", null)));
  }

  private static Arguments call(
      String function, Map<String, ?> arguments, Function<Capsule, Reply<?>> typed) {
    return Arguments.of(function, arguments, typed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void theTypedAndTheScriptsViewAgree(
      String function, Map<String, ?> arguments, Function<Capsule, Reply<?>> typed) {
    try (var one = LocalIntegration.simulated(new CapsuleIntegration());
        var other = LocalIntegration.simulated(new CapsuleIntegration())) {
      var reply = typed.apply(one.client());
      var tree = other.reply(function, arguments).tree();

      assertThat(withoutPorts(reply.tree())).isEqualTo(withoutPorts(tree));
      assertThat(Flat.of(reply.value())).isEqualTo(Flat.flat(withoutPaging(tree)));
    }
  }

  @Test
  void everyFunctionIsCompared() {
    try (var capsule = LocalIntegration.simulated(new CapsuleIntegration())) {
      assertThat(calls().map(call -> call.get()[0]))
          .containsExactlyInAnyOrderElementsOf(capsule.functions().names());
    }
  }

  @Test
  void recordsReadAsTheyAreNamed() {
    try (var capsule = LocalIntegration.simulated(new CapsuleIntegration())) {
      var sale = capsule.client().getOpportunity(1001L).value().opportunity();
      var party = capsule.client().getContact(123L).value().party();

      assertThat(sale.value())
          .satisfies(money -> assertThat(money.amount()).isEqualTo(new BigDecimal("1000")))
          .satisfies(money -> assertThat(money.currency()).isEqualTo("EUR"));
      assertThat(sale.party())
          .satisfies(reference -> assertThat(reference.lastName()).isEqualTo(party.lastName()));
      assertThat(party.emailAddresses())
          .singleElement()
          .satisfies(row -> assertThat(row.address()).endsWith("@example.test"));
      assertThat(party.pictureUrl()).isEqualTo("https://pictures.example.test/party.png");
    }
  }

  @Test
  void whatNobodyKnowsSurvivesInBothViews() {
    var party = new LinkedHashMap<String, @Nullable Object>();
    party.put("zodiac", Map.of("sign", "Leo", "certainty", new BigDecimal("0.25")));
    party.put("id", 12345678901234567L);
    party.put("firstName", null);
    party.put("emailAddresses", List.of(Map.of("address", "a@example.test", "verified", true)));
    party.put("account", new BigInteger("98765432109876543210"));
    vendor.answerInTurn(
        SimulatedAnswer.json(200, Map.of("party", party)),
        SimulatedAnswer.json(200, Map.of("party", party)));

    var tree = stubbed.call("get_contact", Map.of("id", 1)).get("party");
    var typed = stubbed.client().getContact(1L).value().party();

    assertThat(tree).isEqualTo(party);
    assertThat(tree).asString().isEqualTo(party.toString());
    assertThat(typed.id()).isEqualTo(12345678901234567L);
    assertThat(Flat.of(typed)).isEqualTo(Flat.flat(party));
  }

  private static @Nullable Object withoutPaging(@Nullable Object tree) {
    var bare = new LinkedHashMap<>(RowRules.object(tree));
    bare.remove("paging");
    return bare;
  }

  private static String withoutPorts(@Nullable Object tree) {
    return String.valueOf(tree).replaceAll("127\\.0\\.0\\.1:\\d+", "vendor");
  }
}
