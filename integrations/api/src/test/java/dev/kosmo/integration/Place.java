package dev.kosmo.integration;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assumptions;

/** Where a vendor with a fault is to be found. */
abstract class Place implements AutoCloseable {
  /** Where that row's fault is, for so many connections. */
  static Place of(FaultRow row, TlsFaults tls, int times) throws IOException {
    return switch (row.fault()) {
      case "host unknown" -> new Nowhere();
      case "host that never is found" -> new Lost();
      case "host that never connects" -> new Crowded();
      case "host that refuses" -> new Closed();
      case "host in a private network" -> new Inside("10.0.0.5");
      case "host at the metadata of a cloud" -> new Inside("169.254.169.254");
      default -> new Served(row, tls, times);
    };
  }

  /** The URL without a path. */
  abstract String url();

  InetAddress[] addresses(String host) throws UnknownHostException {
    return InetAddress.getAllByName(host);
  }

  List<String> requests() {
    return List.of();
  }

  /** The port, if a message tells of it. */
  String port() {
    return "";
  }

  @Override
  public void close() throws IOException {}

  private static final class Served extends Place {
    private final String host;
    private final FaultServer server;

    Served(FaultRow row, TlsFaults tls, int times) throws IOException {
      host = row.isTls() ? "https://localhost:" : "http://127.0.0.1:";
      server =
          row.isTls()
              ? FaultServer.start(times, tls.byName(row.fault()), tls.good())
              : FaultServer.start(times, Faults.byName(row.fault()), Faults.good());
    }

    @Override
    String url() {
      return host + server.port();
    }

    @Override
    String port() {
      return String.valueOf(server.port());
    }

    @Override
    List<String> requests() {
      return server.requests();
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }

  private static class Nowhere extends Place {
    @Override
    String url() {
      return "https://notes.example.test";
    }

    @Override
    InetAddress[] addresses(String host) throws UnknownHostException {
      throw new UnknownHostException(host);
    }
  }

  /** A look-up that does not end before the test does. */
  private static final class Lost extends Nowhere {
    private final CountDownLatch end = new CountDownLatch(1);

    @Override
    InetAddress[] addresses(String host) throws UnknownHostException {
      try {
        end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new UnknownHostException(host);
    }

    @Override
    public void close() {
      end.countDown();
    }
  }

  private static final class Inside extends Nowhere {
    private final String address;

    Inside(String address) {
      this.address = address;
    }

    @Override
    InetAddress[] addresses(String host) throws UnknownHostException {
      return new InetAddress[] {InetAddress.getByName(address)};
    }
  }

  private static final class Closed extends Place {
    private final int port;

    Closed() throws IOException {
      try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = socket.getLocalPort();
      }
    }

    @Override
    String url() {
      return "http://127.0.0.1:" + port;
    }
  }

  /** A server whose queue is full, so that the system answers no more. */
  private static final class Crowded extends Place {
    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<Socket> queue = new ArrayList<>();

    Crowded() throws IOException {
      for (int i = 0; i < 20; i++) {
        var socket = new Socket();
        queue.add(socket);
        try {
          socket.connect(listener.getLocalSocketAddress(), 200);
        } catch (SocketTimeoutException e) {
          return;
        }
      }
      Assumptions.abort("this system has no end of its queues");
    }

    @Override
    String url() {
      return "http://127.0.0.1:" + listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
      listener.close();
      for (var socket : queue) {
        socket.close();
      }
    }
  }
}
