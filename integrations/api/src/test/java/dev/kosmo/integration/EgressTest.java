package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where requests go, and where they do not. */
@Timeout(60)
class EgressTest {
  @TempDir Path folder = Path.of("");

  private static NotesClient client(String url, Network network, HostResolver resolver) {
    var transport = new Transport(RetryBudget::none, network, Timeouts.STANDARD, resolver);
    return new NotesClient(Credentials.of("token", "t-123").with("url", url), transport);
  }

  private static IntegrationException failure(NotesClient notes) {
    return catchThrowableOfType(
        IntegrationException.class, () -> notes.call("get_note", Map.of("id", "n1")));
  }

  private static HostResolver leadingTo(String... addresses) {
    return host -> {
      var found = new InetAddress[addresses.length];
      for (int i = 0; i < found.length; i++) {
        found[i] = InetAddress.getByName(addresses[i]);
      }
      return found;
    };
  }

  @Test
  void aNameThatLeadsToAPrivateAddressIsNotCalled() {
    try (var notes =
        client("https://notes.example.test", Network.direct(), leadingTo("192.168.7.7"))) {
      var failure = failure(notes);

      assertThat(failure.code()).isEqualTo(ErrorCode.BLOCKED_ADDRESS);
      assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(failure.isRetryable()).isFalse();
      assertThat(failure.hint())
          .hasValue("Nothing was sent. If that is meant, name the host in KOSMO_PRIVATE_HOSTS.");
    }
  }

  @Test
  void onePrivateAddressAmongPublicOnesIsEnough() {
    try (var notes =
        client("https://notes.example.test", Network.direct(), leadingTo("93.184.215.14", "::1"))) {
      assertThat(failure(notes).code()).isEqualTo(ErrorCode.BLOCKED_ADDRESS);
    }
  }

  @Test
  void anAddressInAPrivateNetworkIsNotCalledEither() {
    try (var notes = client("https://10.1.2.3", Network.direct(), InetAddress::getAllByName)) {
      assertThat(failure(notes))
          .hasMessage(
              "Notes is not called (get_note):"
                  + " its host 10.1.2.3 leads to 10.1.2.3, which is no public address.");
    }
  }

  @Test
  void localhostIsThisMachineAndNothingElse() {
    try (var notes =
        client("http://localhost:8080", Network.direct(), leadingTo("93.184.215.14"))) {
      assertThat(failure(notes).code()).isEqualTo(ErrorCode.BLOCKED_ADDRESS);
    }
  }

  @Test
  void aCloudsMetadataIsNotCalledEvenIfItsHostIsNamed() {
    var network = Network.direct().withPrivateHosts(List.of("notes.example.test"));
    try (var notes = client("https://notes.example.test", network, leadingTo("169.254.169.254"))) {
      var failure = failure(notes);

      assertThat(failure.code()).isEqualTo(ErrorCode.BLOCKED_ADDRESS);
      assertThat(failure.hint()).hasValue("Nothing was sent. Check the account's `url`.");
    }
  }

  /** A second look-up, for which an attacker would have another answer, never happens. */
  @Test
  void aHostIsLookedUpOnceAndTheCheckedAddressIsConnectedTo() throws IOException {
    var tls = new TlsFaults();
    var certificates = new Certificates();
    var authority = certificates.writeAuthority(folder.resolve("ca.pem"));
    var lookups = new CopyOnWriteArrayList<String>();
    HostResolver rebinding =
        host -> {
          lookups.add(host);
          return leadingTo(lookups.size() == 1 ? "127.0.0.1" : "169.254.169.254").resolve(host);
        };
    var network =
        Network.direct().withCaFile(authority).withPrivateHosts(List.of("Notes.Example.Test"));
    try (var server =
            FaultServer.start(tls.over(certificates.server("notes.example.test"), Faults.good()));
        var notes = client("https://notes.example.test:" + server.port(), network, rebinding)) {
      notes.call("get_note", Map.of("id", "n1"));

      assertThat(lookups).containsExactly("notes.example.test");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void theNextAddressOfAHostIsTried() throws IOException {
    try (var server = FaultServer.start(Faults.good());
        var notes =
            client(
                "http://localhost:" + server.port(),
                Network.direct(),
                leadingTo("127.0.0.2", "127.0.0.1"))) {
      assertThat(notes.call("get_note", Map.of("id", "n1")).stats().attempts()).isEqualTo(1);
    }
  }

  @Test
  void aFileWithoutCertificatesIsSaidToBeOne() throws IOException {
    var empty = Files.writeString(folder.resolve("empty.pem"), "nothing");
    for (var file : List.of(empty, folder.resolve("missing.pem"))) {
      try (var server = FaultServer.start(new TlsFaults().good());
          var notes =
              client(
                  "https://localhost:" + server.port(),
                  Network.direct().withCaFile(file),
                  InetAddress::getAllByName)) {
        assertThat(failure(notes))
            .hasMessage(
                "Notes is not called (get_note): the CA file %s holds no certificate that can be"
                    + " read.",
                file);
      }
    }
  }
}
