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
        "//example.com",
        "https://2130706433",
        "https://0x7f000001",
        "https://0x7f.1",
        "https://017700000001",
        "https://0177.0.0.1",
        "https://127.1",
        "https://127.0.0.01",
        "https://0.0.0.0",
        "https://169.254.169.254",
        "https://[::ffff:169.254.169.254]",
        "https://[::ffff:127.0.0.1]",
        "https://[::ffff:10.0.0.5]",
        "https://[fe80::1]",
        "https://[::1%25lo]",
        "https://[64:ff9b::a00:5]",
        "https://[2002:a00:5::1]",
        "http://localhost./",
        "http://127.0.0.2/"
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
        "http://[::1]:80/x",
        "https://10.1.2.3/api",
        "https://[2606:4700::1111]"
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
