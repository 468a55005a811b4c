package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.util.Throwables.getStackTrace;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ProxyTest {
  private static final String URL = "https://notes.example.test/v1";
  @TempDir Path folder = Path.of("");
  private final List<String> lookups = new CopyOnWriteArrayList<>();

  private NotesClient client(String url, Network network) {
    HostResolver resolver =
        host -> {
          lookups.add(host);
          if (host.endsWith(".test")) {
            throw new UnknownHostException(host);
          }
          return InetAddress.getAllByName(host);
        };
    var transport = new Transport(RetryBudget::none, network, Timeouts.STANDARD, resolver);
    return new NotesClient(Credentials.of("token", "t-123").with("url", url), transport);
  }

  private static HttpProxy at(FaultServer proxy, String login) {
    return HttpProxy.of("http://" + login + "127.0.0.1:" + proxy.port());
  }

  /** Tunnels to a server on this machine, whatever it is asked for. */
  private static FaultServer.Fault tunnel(int port) {
    return peer -> {
      peer.read();
      try (var vendor = new Socket(InetAddress.getLoopbackAddress(), port)) {
        peer.write("HTTP/1.1 200 Connected\r\n\r\n");
        var back =
            new Thread(
                () -> {
                  try {
                    vendor.getInputStream().transferTo(peer.socket().getOutputStream());
                    peer.socket().shutdownOutput();
                  } catch (IOException e) {
                    // Either of them went away.
                  }
                });
        back.setDaemon(true);
        back.start();
        peer.forward(vendor.getOutputStream());
      }
    };
  }

  private static FaultServer.Fault refusing(String status) {
    return peer -> {
      peer.read();
      peer.write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n").hold();
    };
  }

  private static IntegrationException failure(NotesClient notes) {
    return catchThrowableOfType(
        IntegrationException.class, () -> notes.call("get_note", Map.of("id", "n1")));
  }

  @Test
  void requestsGoThroughATunnelAndTheProxyLooksNamesUp() throws IOException {
    var tls = new TlsFaults();
    var certificates = new Certificates();
    var authority = certificates.writeAuthority(folder.resolve("ca.pem"));
    var vendor = tls.over(certificates.server("notes.example.test"), Faults.good());
    try (var server = FaultServer.start(vendor);
        var proxy = FaultServer.start(tunnel(server.port()));
        var notes =
            client(
                URL, Network.direct().withCaFile(authority).withProxy(at(proxy, "jane:p%40ss@")))) {
      notes.call("get_note", Map.of("id", "n1"));

      assertThat(server.requests()).hasSize(1);
      assertThat(proxy.requests())
          .singleElement()
          .asString()
          .startsWith("CONNECT notes.example.test:443 HTTP/1.1")
          .doesNotContain("t-123");
      assertThat(lookups).containsExactly("127.0.0.1");
    }
  }

  @Test
  void theProxyGetsItsLoginWhenItAsksForIt() throws IOException {
    try (var proxy =
            FaultServer.start(
                peer -> {
                  for (int i = 0; i < 2; i++) {
                    peer.read();
                    peer.write(
                        "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n");
                  }
                });
        var notes = client(URL, Network.direct().withProxy(at(proxy, "jane:p%40ss@")))) {
      var failure = failure(notes);

      assertThat(proxy.requests()).hasSize(2);
      // jane:p@ss
      assertThat(proxy.requests().get(1)).contains("Proxy-Authorization: Basic amFuZTpwQHNz");
      assertThat(getStackTrace(failure)).doesNotContain("p@ss", "p%40ss");
      assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404, 502})
  void aProxyThatRefusesSaysNothingAboutTheVendor(int status) throws IOException {
    try (var proxy = FaultServer.start(refusing(status + " X"));
        var notes = client(URL, Network.direct().withProxy(at(proxy, "")))) {
      var failure = failure(notes);

      assertThat(failure)
          .hasMessage("Notes cannot be reached (get_note): the proxy answers %d.", status);
      assertThat(failure.code()).isEqualTo(ErrorCode.NETWORK);
      assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(failure.hint())
          .hasValue("Nothing was sent. Check the proxy's URL and login, and what it lets through.");
    }
  }

  @Test
  void exceptionsGoStraightToTheirHost() throws IOException {
    try (var proxy = FaultServer.start(refusing("403 Forbidden"));
        var notes =
            client(
                URL, Network.direct().withProxy(at(proxy, "").except(List.of("example.test"))))) {
      assertThat(failure(notes))
          .hasMessageEndingWith("no address is known of the host notes.example.test.");
      assertThat(proxy.connections()).isZero();
    }
  }

  @Test
  void thisMachineIsReachedWithoutAProxy() throws IOException {
    try (var server = FaultServer.start(Faults.good());
        var proxy = FaultServer.start(refusing("403 Forbidden"));
        var notes =
            client(
                "http://127.0.0.1:" + server.port() + "/v1",
                Network.direct().withProxy(at(proxy, "")))) {
      notes.call("get_note", Map.of("id", "n1"));

      assertThat(proxy.connections()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://proxy.example.com:3128, http://proxy.example.com:3128",
    "http://proxy.example.com/, http://proxy.example.com:80",
    "proxy.example.com:3128, http://proxy.example.com:3128",
    "http://jane:secret@proxy.example.com:3128, http://proxy.example.com:3128"
  })
  void aProxyShowsNoLogin(String url, String shown) {
    assertThat(HttpProxy.of(url)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://proxy.example.com",
        "socks5://jane:secret@proxy.example.com",
        "http://proxy.example.com/?secret",
        "http://",
        "http://a b"
      })
  void anUrlThatIsNoProxyIsRefusedWithoutShowingIt(String url) {
    assertThatThrownBy(() -> HttpProxy.of(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The URL of a proxy is like http://proxy.example.com:3128 (http, a host, and a port).");
  }

  @ParameterizedTest
  @CsvSource({
    "'', app.loops.so, true",
    "'loops.so', app.loops.so, false",
    "'.loops.so', app.loops.so, false",
    "'*.loops.so', app.loops.so, false",
    "'oops.so', app.loops.so, true",
    "'a.example, LOOPS.so', app.loops.so, false",
    "'loops.so:443', app.loops.so, false",
    "'loops.so:8443', app.loops.so, true",
    "'*', app.loops.so, false",
    "'', localhost, false",
    "'', 127.0.0.1, false"
  })
  void theEnvironmentSaysWhatGoesThroughAProxy(String exceptions, String host, boolean served) {
    var variables = Map.of("HTTPS_PROXY", "http://proxy.example.com:3128", "no_proxy", exceptions);
    var proxy = HttpProxy.fromEnvironment(variables);

    assertThat(proxy.map(it -> it.serves(host, 443))).isEqualTo(Optional.of(served));
  }

  @Test
  void withoutTheVariableThereIsNoProxy() {
    assertThat(HttpProxy.fromEnvironment(Map.of("HTTP_PROXY", "http://x", "HTTPS_PROXY", " ")))
        .isEmpty();
  }
}
