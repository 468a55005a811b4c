package dev.kosmo.integration.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.StubService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire, and what comes of answers that the simulator never gives. */
class CloseRequestsTest {
  private static final SimulatedAnswer EMPTY_PAGE =
      SimulatedAnswer.json(200, Map.of("data", List.of(), "has_more", false));
  private static final SimulatedAnswer LEAD = SimulatedAnswer.json(200, Map.of("id", "lead_1"));
  private static final SimulatedAnswer CUSTOM_FIELDS =
      SimulatedAnswer.json(200, Map.of("data", List.of(Map.of("id", "cf_1", "name", "Industry"))));

  private final StubService vendor = StubService.start();
  private final LocalIntegration<Close> close = LocalIntegration.at(vendor, new CloseIntegration());

  @AfterEach
  void stop() {
    close.close();
  }

  @Test
  void theKeyIsTheUserOfBasicAuthenticationWithoutPassword() {
    vendor.answerInTurn(SimulatedAnswer.json(200, Map.of("id", "user_1")));

    close.call("get_current_user", Map.of());

    // "stub:" in Base64.
    assertThat(vendor.requests().get(0).header("authorization")).hasValue("Basic c3R1Yjo=");
    assertThat(vendor.paths()).containsExactly("GET /me/");
  }

  @Test
  void aListAsksForTwentyFiveAndSendsNothingThatWasNotGiven() {
    vendor.answerInTurn(EMPTY_PAGE);

    close.call("list_leads", Map.of());

    assertThat(vendor.requests().get(0).query()).containsExactly(Map.entry("_limit", "25"));
  }

  @Test
  void aTypeWithALeadIsAClassName() {
    vendor.answerInTurn(EMPTY_PAGE);

    close.call(
        "list_activities", Map.of("lead_id", "lead_1", "type", "sms", "limit", 5, "skip", 10));

    assertThat(vendor.paths()).containsExactly("GET /activity/");
    assertThat(vendor.requests().get(0).query())
        .isEqualTo(Map.of("lead_id", "lead_1", "_type", "SMS", "_limit", "5", "_skip", "10"));
  }

  @Test
  void aTypeWithoutALeadIsAPath() {
    vendor.answerInTurn(EMPTY_PAGE);

    close.call("list_activities", Map.of("type", "Meeting"));

    assertThat(vendor.paths()).containsExactly("GET /activity/meeting/");
    assertThat(vendor.requests().get(0).query()).isEqualTo(Map.of("_limit", "25"));
  }

  @Test
  void aTaskUsesTheVendorsNames() {
    vendor.answerInTurn(SimulatedAnswer.json(200, Map.of("id", "task_1")));

    close.call(
        "create_task", Map.of("text", "Call", "assignee_id", "user_1", "due_date", "2026-04-15"));

    assertThat(vendor.requests().get(0).json())
        .isEqualTo(
            Map.of("_type", "lead", "text", "Call", "assigned_to", "user_1", "date", "2026-04-15"));
  }

  @Test
  void customFieldsAreLookedUpOnceForAllNames() {
    vendor.answerInTurn(CUSTOM_FIELDS, LEAD);

    close.call(
        "create_lead",
        Map.of("name", "A", "custom", Map.of("Industry", "SaaS", "custom.cf_2.add", "x")));

    assertThat(vendor.paths()).containsExactly("GET /custom_field/lead/", "POST /lead/");
    assertThat(vendor.requests().get(1).json())
        .isEqualTo(Map.of("name", "A", "custom.cf_1", "SaaS", "custom.cf_2.add", "x"));
  }

  @Test
  void contactsLoseNothingThatAScriptGave() {
    var contact =
        Map.of(
            "name", "Ada", "custom.cf_9", "she", "emails", List.of(Map.of("email", "no address")));
    vendor.answerInTurn(LEAD);

    close.call("create_lead", Map.of("name", "A", "contacts", List.of(contact)));

    assertThat(vendor.requests().get(0).json())
        .isEqualTo(Map.of("name", "A", "contacts", List.of(contact)));
  }

  @Test
  void nothingIsLookedUpWithoutANameToResolve() {
    vendor.answerInTurn(LEAD, LEAD);

    close.call("update_lead", Map.of("id", "lead_1", "custom", Map.of("cf_1", "SaaS")));
    close.call("update_lead", Map.of("id", "lead_1", "name", "B"));

    assertThat(vendor.paths()).containsExactly("PUT /lead/lead_1/", "PUT /lead/lead_1/");
  }

  @ParameterizedTest
  @CsvSource({"../x, ..%2Fx", "a/b, a%2Fb", "a%2Fb, a%252Fb", "%2e%2e, %252e%252e", "a?b, a%3Fb"})
  void anIdNeverBecomesAnotherPath(String id, String sent) {
    vendor.answerInTurn(LEAD, LEAD, LEAD);

    close.call("get_lead", Map.of("id", id));
    close.call("update_lead", Map.of("id", id, "name", "A"));
    close.call("delete_lead", Map.of("id", id));

    assertThat(vendor.paths())
        .containsExactly(
            "GET /lead/" + sent + "/", "PUT /lead/" + sent + "/", "DELETE /lead/" + sent + "/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", ".."})
  void anIdThatIsNoneIsNeverSent(String id) {
    for (var function : List.of("get_lead", "delete_lead")) {
      assertThatThrownBy(() -> close.call(function, Map.of("id", id)))
          .isInstanceOfSatisfying(
              IntegrationException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT))
          .hasMessageContaining("`id`");
    }
    assertThatThrownBy(() -> close.client().deleteLead(id))
        .isInstanceOf(IntegrationException.class);

    assertThat(vendor.paths()).isEmpty();
  }

  @Test
  void aDeletionWithoutABodyIsASuccess() {
    vendor.answerInTurn(SimulatedAnswer.empty(200));

    assertThat(close.reply("delete_lead", Map.of("id", "lead_1")).status()).isEqualTo(200);
  }

  @Test
  void whatNobodyKnowsSurvivesInTheTree() {
    vendor.answerInTurn(
        SimulatedAnswer.json(
            200,
            Map.of(
                "data",
                List.of(Map.of("id", "lead_1", "mood", Map.of("today", 12345678901234567L))),
                "has_more",
                true,
                "cursor",
                "next")));

    var page = close.call("list_leads", Map.of());

    assertThat(page).containsEntry("cursor", "next").containsEntry("has_more", true);
    assertThat(page.get("leads"))
        .isEqualTo(List.of(Map.of("id", "lead_1", "mood", Map.of("today", 12345678901234567L))));
  }

  @Test
  void anAnswerWithoutAListIsNoList() {
    vendor.answerInTurn(SimulatedAnswer.json(200, Map.of("items", List.of())));

    assertThatThrownBy(() -> close.call("list_contacts", Map.of()))
        .isInstanceOfSatisfying(
            IntegrationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_RESPONSE))
        .hasMessage("Close answered without a list of contacts.");
  }
}
