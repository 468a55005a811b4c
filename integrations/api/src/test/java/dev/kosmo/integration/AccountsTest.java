package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
  private static Accounts from(Map<String, String> variables) {
    return Accounts.fromEnvironment(new NotesIntegration(), variables);
  }

  private static String field(Accounts accounts, String account, String field) {
    return accounts.find(account).orElseThrow().credentials().find(field).orElse("");
  }

  @Test
  void theEnvironmentNamesAccountsAndFields() {
    var accounts =
        from(Map.of("NOTES_TOKEN", "a", "NOTES_US_TEAM_TOKEN", "b", "NOTES_REGION", "eu"));

    assertThat(accounts.names()).containsExactly("default", "us_team");
    assertThat(field(accounts, "default", "token")).isEqualTo("a");
    assertThat(field(accounts, "us_team", "token")).isEqualTo("b");
  }

  @Test
  void namedAccountsShareOptionsButNoSecrets() {
    var accounts = from(Map.of("NOTES_TOKEN", "a", "NOTES_REGION", "eu", "NOTES_WORK_TOKEN", "b"));

    assertThat(field(accounts, "work", "region")).isEqualTo("eu");
    assertThat(field(accounts, "work", "token")).isEqualTo("b");
  }

  @Test
  void anOptionAloneIsNoAccount() {
    assertThat(from(Map.of("NOTES_WEBHOOK_URL", "https://example.test")).names()).isEmpty();
  }

  @Test
  void thePlainVariableWinsOverTheOneThatSaysDefault() {
    var accounts = from(Map.of("NOTES_DEFAULT_TOKEN", "b", "NOTES_TOKEN", "a"));

    assertThat(field(accounts, "default", "token")).isEqualTo("a");
  }

  @Test
  void otherVariablesAreNoAccounts() {
    assertThat(from(Map.of("NOTE_TOKEN", "a", "NOTES", "b", "NOTES_X", "c")).names()).isEmpty();
  }

  @Test
  void credentialsNeverPrintAValue() {
    var credentials = Credentials.of("token", "canary").with("region", "eu");

    assertThat(new Account("default", credentials).toString()).doesNotContain("canary");
    assertThat(credentials).hasToString("Credentials[token, region]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com",
        "ftp://localhost",
        "https://user:pass@example.com",
        "https://example.com/?a=b",
        "https://example.com/#x",
        "http://169.254.169.254/",
        "http://127.0.0.1.example.com/",
        "http://localhost.example.com/",
        "not a url",
        "//example.com"
      })
  void aBaseUrlIsHttpsOrLoopback(String url) {
    assertThatThrownBy(() -> BaseUrl.of(new NotesIntegration(), Credentials.of("url", url)))
        .isInstanceOfSatisfying(
            IntegrationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_URL))
        .message()
        .doesNotContain("pass");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/api/",
        "http://localhost:8080/v1//",
        "http://127.0.0.1:1",
        "http://[::1]:80/x"
      })
  void aSlashAtTheEndIsCut(String url) {
    assertThat(BaseUrl.of(new NotesIntegration(), Credentials.of("url", url)))
        .isEqualTo(url.replaceAll("/+$", ""));
  }

  @Test
  void aMissingCredentialIsNamedWithItsVariable() {
    var integration = new NotesIntegration();
    var account = new Account("work", Credentials.of("region", "eu"));
    try (var transport = Transport.withoutRetries()) {
      assertThatThrownBy(
              () ->
                  ConnectedIntegration.connect(
                      integration, Functions.of(integration), account, transport))
          .isInstanceOfSatisfying(
              IntegrationException.class,
              e -> assertThat(e.hint()).contains("Set the environment variable NOTES_WORK_TOKEN."))
          .hasMessage(
              "Integration 'notes' is missing required credentials for account 'work': `token`.");
    }
  }
}
