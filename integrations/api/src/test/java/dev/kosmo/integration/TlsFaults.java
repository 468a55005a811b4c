package dev.kosmo.integration;

import dev.kosmo.integration.FaultServer.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** The faults of the matrix that are in TLS. */
final class TlsFaults {
  private static final Duration DAY = Duration.ofDays(1);
  // A server's hello that chooses TLS 1.0; Java's own servers cannot be talked into it.
  private static final String HELLO_OF_TLS_1_0 =
      "160301002a020000260301" + "00".repeat(32) + "00c01300";
  private static final String UNKNOWN_NAME = "15030300020270";

  private final Certificates certificates = new Certificates();
  private final SSLContext good = certificates.server("localhost");

  Path writeAuthority(Path file) throws IOException {
    return certificates.writeAuthority(file);
  }

  Fault good() {
    return over(good, Faults.good());
  }

  Fault byName(String name) {
    return switch (name) {
      case "tls in good order" -> good();
      case "tls silence" -> FaultServer.Peer::hold;
      case "tls reset in the handshake" -> afterHello(FaultServer.Peer::reset);
      case "tls closed in the handshake" -> afterHello(peer -> {});
      case "tls expired" -> over(certificates.server("localhost", DAY), Faults.good());
      case "tls not yet valid" ->
          over(certificates.server("localhost", DAY.negated()), Faults.good());
      case "tls of another host" -> over(certificates.server("other.example.test"), Faults.good());
      case "tls self-signed" -> over(certificates.selfSigned("localhost"), Faults.good());
      case "tls by an unknown authority" -> good();
      case "tls 1.0 only" -> afterHello(peer -> answer(peer, HELLO_OF_TLS_1_0));
      case "tls of an unknown name" -> afterHello(peer -> answer(peer, UNKNOWN_NAME));
      case "tls that is none" -> afterHello(peer -> peer.write("HTTP/1.1 400 X\r\n\r\n").hold());
      default -> throw new IllegalArgumentException("no fault is called " + name);
    };
  }

  private static void answer(FaultServer.Peer peer, String hex) throws IOException {
    peer.write(HexFormat.of().parseHex(hex)).hold();
  }

  private static Fault afterHello(Fault fault) {
    return peer -> {
      peer.socket().getInputStream().read(new byte[16_384]);
      fault.meet(peer);
    };
  }

  Fault over(SSLContext context, Fault fault) {
    return peer -> {
      var plain = peer.socket();
      var socket =
          (SSLSocket)
              context.getSocketFactory().createSocket(plain, "localhost", plain.getPort(), true);
      socket.setUseClientMode(false);
      socket.startHandshake();
      fault.meet(peer.through(socket));
    };
  }
}
