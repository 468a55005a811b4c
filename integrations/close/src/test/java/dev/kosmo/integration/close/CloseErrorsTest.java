package dev.kosmo.integration.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.testkit.LocalIntegration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CloseErrorsTest {
  private final LocalIntegration<Close> close = LocalIntegration.simulated(new CloseIntegration());

  @AfterEach
  void stop() {
    close.close();
  }

  @ParameterizedTest
  @MethodSource
  void wrongArgumentsAreNamed(String function, Map<String, ?> arguments, String message) {
    assertThatThrownBy(() -> close.call(function, arguments))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT))
        .hasMessageContaining(message);
  }

  static List<Object[]> wrongArgumentsAreNamed() {
    return Arrays.asList(
        new Object[][] {
          {"list_leads", Map.of("limit", 0), "list_leads: `limit` must be between 1 and 100"},
          {"list_leads", Map.of("limit", 101), "`limit` must be between 1 and 100, but is 101."},
          {"list_contacts", Map.of("skip", -1), "list_contacts: `skip` must be at least 0"},
          {"list_activities", Map.of("limit", "ten"), "`limit` must be an integer"},
          {"list_leads", Map.of("offset", 1), "has no parameter `offset`"},
          {"get_lead", Map.of(), "Missing required parameter(s): id."},
          {"create_lead", Map.of("url", "x"), "Missing required parameter(s): name."},
          {"create_lead", Map.of("name", "A", "contacts", "Ada"), "`contacts` must be an array"},
          {
            "create_lead",
            Map.of("name", "A", "contacts", List.of("Ada")),
            "`contacts[0]` must be an object, but is \"Ada\"."
          },
          {
            "create_lead",
            Map.of("name", "A", "contacts", List.of(Map.of("nmae", "Ada"))),
            "create_lead: has no member `contacts[0].nmae`. Did you mean: name?"
          },
          {
            "create_lead",
            Map.of("name", "A", "contacts", List.of(Map.of("emails", List.of(Map.of("emial", 1))))),
            "create_lead: has no member `contacts[0].emails[0].emial`. Did you mean: email?"
          },
          {"create_lead", Map.of("name", "A", "custom", List.of(1)), "`custom` must be an object"},
          {"create_task", Map.of("text", "A", "is_complete", 1), "`is_complete` must be a boolean"},
          {"get_current_user", Map.of("id", 1), "takes no parameters"},
        });
  }

  @Test
  void anUnknownCustomFieldSuggestsANeighbour() {
    var arguments = Map.of("id", "lead_abc123XYZ", "custom", Map.of("Industri", "SaaS"));

    assertThatThrownBy(() -> close.call("update_lead", arguments))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT))
        .hasMessage(
            "app.integrations.close.update_lead: `custom` has no field `Industri`."
                + " Did you mean: Industry?");
  }

  @Test
  void aCustomFieldByNameAndByIdIsGivenTwice() {
    var arguments = Map.of("name", "A", "custom", Map.of("Industry", "A", "cf_obs0001", "B"));

    assertThatThrownBy(() -> close.call("create_lead", arguments))
        .hasMessageContaining("twice, by name and by id.");
  }

  @Test
  void theVendorsWordsForAFieldAreInTheMessage() {
    var arguments = Map.of("name", "A", "status_id", "stat_none");

    assertThatThrownBy(() -> close.call("create_lead", arguments))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_REQUEST))
        .hasMessage(
            "Close CRM answered 400 to create_lead:"
                + " status_id: There is no lead status of this id.");
  }

  @Test
  void aWrongKeyIsUnauthorizedAndNotShown() {
    var account =
        new Account(
            "marketing",
            Credentials.of("api_key", "wrong").with("url", close.vendor().baseUri() + ""));
    var client = close.connect(account).client();

    assertThatThrownBy(client::getCurrentUser)
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.UNAUTHORIZED);
              assertThat(e.status()).hasValue(401);
              assertThat(e.hint()).hasValue("Check `api_key` of account `marketing`.");
            })
        .hasMessage("Close CRM answered 401 to get_current_user: This API key is not known.");
  }

  @Test
  void aLeadThatIsNotThereIsNotFound() {
    assertThatThrownBy(() -> close.call("get_lead", Map.of("id", "lead_none")))
        .isInstanceOfSatisfying(
            IntegrationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND))
        .hasMessage("Close CRM answered 404 to get_lead: Lead not found.");
  }

  @Test
  void deletingTwiceIsNotFound() {
    close.call("delete_lead", Map.of("id", "lead_abc123XYZ"));

    assertThatThrownBy(() -> close.call("delete_lead", Map.of("id", "lead_abc123XYZ")))
        .isInstanceOfSatisfying(
            IntegrationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
  }

  @Test
  void errorsOfNestedFieldsAreReadToo() {
    var body =
        Map.of(
            "errors", List.of("no"),
            "field-errors", Map.of("contacts", Map.of("emails", List.of("wrong"))));

    assertThat(new CloseIntegration().errorText(body)).isEqualTo("contacts.emails: wrong; no");
  }

  @Test
  void aBodyWithoutWordsHasNone() {
    assertThat(new CloseIntegration().errorText(Map.of("errors", List.of()))).isNull();
    assertThat(new CloseIntegration().errorText(List.of("x"))).isNull();
    assertThat(new CloseIntegration().errorText(null)).isNull();
  }
}
