package dev.kosmo.integration.klaviyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KlaviyoErrorsTest {
  private final SimulatedKlaviyo klaviyo = new SimulatedKlaviyo();

  @AfterEach
  void stop() {
    klaviyo.close();
  }

  @Test
  void aWrongKeyIsUnauthorizedAndNotShown() {
    var account =
        new Account(
            "work",
            Credentials.of("api_key", "wrong").with("url", "" + klaviyo.vendor().baseUri()));
    var client = klaviyo.connect(account).client();

    var failure = failure(() -> client.listLists(null, null));

    assertThat(failure.code()).isEqualTo(ErrorCode.UNAUTHORIZED);
    assertThat(failure.status()).hasValue(401);
    assertThat(failure.hint()).hasValue("Check `api_key` of account `work`.");
    assertThat(failure)
        .hasMessage(
            "Klaviyo answered 401 to list_lists: The private key is missing or not known."
                + " (not_authenticated)");
  }

  @Test
  void aProfileThatExistsIsNamed() {
    var failure =
        failure(
            () -> klaviyo.call("create_profile", Map.of("email", "ADA.Lindqvist@example.test")));

    assertThat(failure.code()).isEqualTo(ErrorCode.CONFLICT);
    assertThat(failure)
        .hasMessage(
            "Klaviyo answered 409 to create_profile: A profile already has one of these"
                + " identifiers. (it is profile 01KSMPD0000000000000000001, duplicate_profile,"
                + " at /data/attributes)");
    assertThat(failure.hint())
        .hasValue(
            "Change that profile with update_profile and profile_id"
                + " \"01KSMPD0000000000000000001\".");
  }

  @Test
  void aRefusalNamesTheField() {
    var failure =
        failure(
            () ->
                klaviyo.call(
                    "create_profile", Map.of("email", "a@example.test", "phone_number", "123")));

    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
    assertThat(failure)
        .hasMessageEndingWith(
            "'123' is not a phone number such as +15550100001."
                + " (invalid, at /data/attributes/phone_number)");
  }

  @Test
  void aRefusalNamesTheParameter() {
    var failure = failure(() -> klaviyo.call("list_events", Map.of("filter", "equals(colour,1)")));

    assertThat(failure)
        .hasMessage(
            "Klaviyo answered 400 to list_events: Invalid filter. colour is not a field to filter"
                + " by here. (invalid, at filter)");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    var failure = failure(() -> klaviyo.call("get_flow", Map.of("flow_id", "nope")));

    assertThat(failure.code()).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(failure)
        .hasMessage(
            "Klaviyo answered 404 to get_flow: A flow with id nope does not exist. (not_found)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-10-17", "2099-01-15"})
  void aRevisionThatIsRetiredOrUnknownIsExplained(String revision) {
    var account = klaviyo.accountWith("revision", revision);
    var client = klaviyo.connect(account).client();

    var failure = failure(() -> client.getFlow("FD0001"));

    assertThat(failure.hint()).get().asString().contains("`revision`", "2026-07-15");
  }

  @Test
  void moreNewListsThanADayAllowsAreTooMany() {
    for (var i = 0; i < 150; i++) {
      klaviyo.client().createList("List " + i);
    }

    var failure = failure(() -> klaviyo.client().createList("One more"));

    assertThat(failure.code()).isEqualTo(ErrorCode.RATE_LIMITED);
    assertThat(failure.isRetryable()).isTrue();
  }

  @Test
  void severalErrorsAreAllTold() {
    var errors =
        Map.of(
            "errors",
            List.of(
                Map.of("detail", "one", "code", "a", "source", Map.of("pointer", "/data/x")),
                Map.of("title", "two", "source", Map.of("parameter", "filter")),
                "odd"));

    assertThat(new KlaviyoIntegration().errorText(errors))
        .isEqualTo("one (a, at /data/x); two (at filter)");
  }

  @Test
  void aBodyWithoutWordsHasNone() {
    var integration = new KlaviyoIntegration();

    assertThat(integration.errorText(Map.of("errors", List.of()))).isNull();
    assertThat(integration.errorText(List.of("x"))).isNull();
    assertThat(integration.errorText(null)).isNull();
    assertThat(integration.errorHint(400, null)).isNull();
  }

  private static IntegrationException failure(ThrowingCallable call) {
    var caught = new IntegrationException[1];
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(IntegrationException.class, failure -> caught[0] = failure);
    return caught[0];
  }
}
