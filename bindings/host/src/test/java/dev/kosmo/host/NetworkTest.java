package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.HttpProxy;
import dev.kosmo.integration.Network;
import dev.kosmo.testkit.StubService;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an operator says about the network reaches the calls of scripts. */
@Timeout(120)
class NetworkTest {

  private static ScriptHostBuilder host(String url) {
    return ScriptHost.builder()
        .environment(Map.of())
        .account("loops", "default", Credentials.of("api_key", "k-123").with("url", url));
  }

  private static ScriptError failureOf(ScriptHostBuilder builder) {
    try (var host = builder.build()) {
      var script = Script.text("me.lua", "app.integrations.loops.get_current_user()");
      return host.run(script).failure().orElseThrow().error();
    }
  }

  @Test
  void aPrivateAddressIsRefusedUnlessItIsNamed() {
    var url = "https://127.0.0.2:1/v1";

    var refused = failureOf(host(url));
    var named =
        failureOf(host(url).environment(Map.of("KOSMO_PRIVATE_HOSTS", "a.test, 127.0.0.2")));
    var built =
        failureOf(host(url).network(Network.direct().withPrivateHosts(List.of("127.0.0.2"))));

    assertThat(refused.code()).isEqualTo("blocked_address");
    assertThat(refused.outcome()).isEqualTo("rejected");
    assertThat(refused.hint()).contains("KOSMO_PRIVATE_HOSTS");
    assertThat(named.code()).isEqualTo("network");
    assertThat(built.code()).isEqualTo("network");
  }

  @Test
  void aProxyIsUsedOnlyIfItIsAskedFor() {
    var url = "https://10.255.255.1/v1";
    try (var proxy = StubService.start().answer(403, "{}")) {
      var at = "http://127.0.0.1:" + proxy.baseUri().getPort();

      var unasked = failureOf(host(url).environment(Map.of("HTTPS_PROXY", at)));
      var asked = failureOf(host(url).environment(Map.of("HTTPS_PROXY", at, "KOSMO_PROXY", "env")));
      var named = failureOf(host(url).environment(Map.of("KOSMO_PROXY", at)));
      var built = failureOf(host(url).network(Network.direct().withProxy(HttpProxy.of(at))));

      assertThat(unasked.code()).isEqualTo("blocked_address");
      assertThat(List.of(asked, named, built))
          .allSatisfy(error -> assertThat(error.message()).contains("the proxy answers 4"));
    }
  }

  @Test
  void aProxyThatCannotBeUsedIsSaidSo() {
    var wrong =
        failureOf(
            host("https://notes.example.test")
                .environment(Map.of("KOSMO_PROXY", "socks5://jane:secret@proxy")));
    var missing =
        failureOf(host("https://notes.example.test").environment(Map.of("KOSMO_PROXY", "env")));

    assertThat(wrong.code()).isEqualTo("invalid_url");
    assertThat(wrong.message())
        .startsWith("The proxy cannot be used: The URL of a proxy is like http")
        .doesNotContain("secret");
    assertThat(missing.message()).isEqualTo("The proxy cannot be used: `HTTPS_PROXY` is not set.");
  }

  @Test
  void anAuthorityOfOnesOwnIsReadFromAFile() throws Exception {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var error =
          failureOf(
              host("https://localhost:" + server.getLocalPort())
                  .environment(Map.of("KOSMO_CA_FILE", "nowhere.pem")));

      assertThat(error.code()).isEqualTo("tls_failed");
      assertThat(error.message()).contains("the CA file nowhere.pem holds no certificate");
    }
  }

  @Test
  void simulatorsAreReachedWhateverLeadsAway() {
    var variables = Map.of("KOSMO_PROXY", "http://127.0.0.1:1", "KOSMO_CA_FILE", "nowhere.pem");
    try (var host = ScriptHost.builder().environment(variables).simulate().build()) {
      var script = Script.text("me.lua", "return app.integrations.loops.get_current_user()");

      assertThat(host.run(script).failure()).isEmpty();
    }
  }
}
