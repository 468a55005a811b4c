package dev.kosmo.integration.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.util.Throwables.getStackTrace;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Integrations;
import dev.kosmo.testkit.LocalIntegration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopsAccountsTest {
  private final LocalIntegration<Loops> loops = LocalIntegration.simulated(new LoopsIntegration());

  @AfterEach
  void stop() {
    loops.close();
  }

  @Test
  void theKeyNamesItsTeam() {
    assertThat(loops.client().getCurrentUser().value()).isEqualTo(new Team(true, "Larkspur Labs"));
    assertThat(loops.client("marketing").getCurrentUser().value().teamName())
        .isEqualTo("Larkspur Marketing");
    assertThat(loops.call("get_current_user", Map.of()).get("teamName")).isEqualTo("Larkspur Labs");
  }

  @Test
  void eachAccountSeesItsOwnContacts() {
    var mail = loops.client("transactional").getContact("usr_1001").value();
    var marketing = loops.client("marketing").getContact("usr_1001").value();

    assertThat(mail.email()).isNotEqualTo(marketing.email());
    assertThat(mail.id()).isNotEqualTo(marketing.id());
  }

  @Test
  void whatOneAccountCreatesTheOthersDoNotSee() {
    var saved = loops.client("marketing").createContact("jane@example.test", null, null).value();

    var failure = loops.failure(client -> client.getContact("jane@example.test"));

    assertThat(saved.success()).isTrue();
    assertThat(failure.code()).isEqualTo(ErrorCode.NOT_FOUND);
  }

  @Test
  void aWrongKeyIsUnauthorizedAndNotShown() {
    var credentials = loops.account("marketing").credentials().with("api_key", "wrong-value");
    var client = loops.connect(new Account("marketing", credentials)).client();

    var failure = catchThrowableOfType(IntegrationException.class, client::getCurrentUser);

    assertThat(failure).hasMessage("Loops answered 401 to get_current_user: Invalid API key");
    assertThat(failure.code()).isEqualTo(ErrorCode.UNAUTHORIZED);
    assertThat(failure.hint()).hasValue("Check `api_key` of account `marketing`.");
    assertThat(getStackTrace(failure)).doesNotContain("wrong-value");
  }

  @Test
  void aMissingKeyNamesTheVariable() {
    var failure =
        catchThrowableOfType(
            IntegrationException.class,
            () -> loops.connect(new Account("marketing", Credentials.of(Map.of()))));

    assertThat(failure.code()).isEqualTo(ErrorCode.MISSING_CREDENTIALS);
    assertThat(failure.hint()).get().asString().contains("LOOPS_MARKETING_API_KEY");
  }

  @Test
  void applicationsNeedNoMoreThanCredentials() {
    var client = Integrations.client(Loops.class, loops.account("default").credentials());

    var reply = client.getContact("usr_1001");

    assertThat(reply.value().lastName()).isEqualTo("Moreau");
    assertThat(reply.header("X-RateLimit-Limit")).hasValue("10");
  }
}
