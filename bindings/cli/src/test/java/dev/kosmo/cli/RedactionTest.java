package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Accounts;
import dev.kosmo.integration.CallContext;
import dev.kosmo.integration.ConnectedIntegration;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.RetryBudget;
import dev.kosmo.integration.Transport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No credential comes out anywhere, whatever vendors send back and however they fail. */
@Timeout(300)
class RedactionTest {
  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "capsule", "get_contact",
          "close", "get_lead",
          "klaviyo", "get_profile",
          "loops", "get_contact",
          "vero", "unsubscribe");

  @TempDir Path folder = Path.of("");

  /** An integration with a canary in each of its credentials. */
  record Row(Integration<?> integration, Canary canary, Map<String, String> options) {
    Credentials credentials(String url) {
      var values = new HashMap<>(options);
      for (var field : integration.fields()) {
        if (field.secret()) {
          values.put(field.key(), canary.secret());
        }
      }
      values.put("url", url);
      return Credentials.of(values);
    }

    Map<String, String> environment(String url) {
      var variables = new HashMap<String, String>();
      for (var field : integration.allFields()) {
        credentials(url)
            .find(field.key())
            .ifPresent(
                value ->
                    variables.put(Accounts.variable(integration, Account.DEFAULT, field), value));
      }
      return variables;
    }

    String function() {
      return Objects.requireNonNull(FUNCTIONS.get(integration.name()));
    }

    @Override
    public String toString() {
      return integration.name() + ", " + canary + options;
    }
  }

  static Stream<Row> rows() {
    return IntegrationCatalog.discover().integrations().stream()
        .flatMap(
            integration ->
                Stream.of(Canary.PLAIN, Canary.ODD)
                    .flatMap(
                        canary ->
                            integration.name().equals("vero")
                                ? Stream.of(
                                    new Row(integration, canary, Map.of()),
                                    new Row(integration, canary, Map.of("auth_in", "body")))
                                : Stream.of(new Row(integration, canary, Map.of()))));
  }

  @Test
  void everyIntegrationIsInTheTable() {
    assertThat(IntegrationCatalog.discover().integrations())
        .extracting(Integration::name)
        .containsExactlyInAnyOrderElementsOf(FUNCTIONS.keySet());
  }

  private static String script(Row row, int count) {
    return """
        local f = app.integrations.%s.%s
        local calls = {}
        for i = 1, %d do calls[i] = { f, tostring(%d + i) } end
        for i, outcome in ipairs(app.parallel(calls, { limit = 64 })) do dump(outcome) end
        local ok, e = pcall(f, "%d")
        print(e, e.hint, e.request_id)
        return f("%d")
        """
        .formatted(
            row.integration().name(),
            row.function(),
            count,
            EchoVendor.FIRST - 1,
            EchoVendor.FIRST,
            EchoVendor.FIRST);
  }

  private static Kosmo.Outcome kosmo(Map<String, String> variables, String... arguments) {
    var kosmo = new Kosmo().withLua();
    variables.forEach(kosmo::variable);
    return kosmo.run(arguments);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void neitherOutputNorTracesNorCassettesHoldIt(Row row) throws IOException {
    try (var vendor = new EchoVendor(row.canary())) {
      var cassette = folder.resolve("calls.json");
      var variables = row.environment(vendor.url());
      variables.put("KOSMO_HOME", folder.resolve("home").toString());
      variables.put("KOSMO_DEBUG", "1");
      var outcome =
          kosmo(
              variables,
              "integrations:lua",
              "--force",
              "--trace",
              row.canary() == Canary.ODD ? "--verbose" : "--json",
              "--record",
              cassette.toString(),
              "-e",
              script(row, vendor.faults().size()));

      assertThat(vendor.met()).isEqualTo(vendor.faults().size());
      assertThat(outcome.code()).isOne();
      assertThat(outcome.err()).contains("> ", "< 401", "! ", "***");
      assertThat(outcome.out()).contains("***");
      assertThat(Files.readString(cassette)).contains("***", "\"fault\"");
      assertThat(Canary.leaks(outcome.out())).as("stdout").isEmpty();
      assertThat(Canary.leaks(outcome.err())).as("stderr").isEmpty();
      assertThat(Canary.leaks(Files.readString(cassette))).as("cassette").isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noExceptionNorWhatIsBehindItHoldsIt(Row row) throws IOException {
    try (var vendor = new EchoVendor(row.canary());
        var transport = Transport.withoutRetries()) {
      var functions = IntegrationCatalog.discover().functions(row.integration());
      var function = functions.find(row.function()).orElseThrow();
      var account = new Account(Account.DEFAULT, row.credentials(vendor.url()));
      var connected =
          ConnectedIntegration.connect(row.integration(), functions, account, transport);
      for (int i = 0; i < vendor.faults().size(); i++) {
        var id = String.valueOf(EchoVendor.FIRST + i);
        var context = CallContext.within(Duration.ofSeconds(20)).withRetries(RetryBudget.none());
        var arguments = function.named(List.of(id));
        var seen = new StringWriter();
        try {
          var reply = connected.bind(function, arguments).send(context);
          seen.append(String.valueOf(reply.tree())).append(reply.requestId());
        } catch (IntegrationException e) {
          e.printStackTrace(new PrintWriter(seen, true));
          seen.append(e.hint().orElse("")).append(e.requestId().orElse(""));
        }

        assertThat(Canary.leaks(seen.toString())).as("%s", vendor.faults().get(i)).isEmpty();
      }
      assertThat(vendor.met()).isEqualTo(vendor.faults().size());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noVendorThatCannotBeReachedTellsIt(Row row) throws IOException {
    try (var vendor = new EchoVendor(row.canary());
        var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      // One that speaks no TLS, one that is not there, and one that never says a word.
      for (var url :
          List.of(
              vendor.url().replace("http:", "https:"),
              "http://127.0.0.1:1",
              "http://127.0.0.1:" + silent.getLocalPort())) {
        var outcome =
            kosmo(
                row.environment(url),
                "integrations:lua",
                "--force",
                "--trace",
                "--time-limit",
                "1",
                "-e",
                script(row, 1));

        assertThat(outcome.code()).isOne();
        assertThat(Canary.leaks(outcome.out() + outcome.err())).isEmpty();
      }
    }
  }

  @Test
  void aCanaryIsSeenInEverySpelling() {
    for (var canary : List.of(Canary.PLAIN, Canary.ODD)) {
      canary
          .spellings()
          .forEach(
              (name, text) -> assertThat(Canary.leaks("a " + text + " b")).as(name).isNotEmpty());
    }
  }
}
