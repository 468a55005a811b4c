package dev.kosmo.integration;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A server below HTTP on the loopback address, which does to each connection what it was told. */
final class FaultServer implements AutoCloseable {

  /** What becomes of one connection; it is closed after that. */
  interface Fault {
    void meet(Peer peer) throws Exception;
  }

  private final ServerSocket listener;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();

  private FaultServer(ServerSocket listener) {
    this.listener = listener;
  }

  /** Does this to the first connections, and that to all others. */
  static FaultServer start(int times, Fault first, Fault then) throws IOException {
    var server = new FaultServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    daemon(() -> server.serve(times, first, then));
    return server;
  }

  /** Does this to every connection. */
  static FaultServer start(Fault fault) throws IOException {
    return start(0, fault, fault);
  }

  private static void daemon(Runnable task) {
    var thread = new Thread(task, "fault-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(int times, Fault first, Fault then) {
    while (!listener.isClosed()) {
      try {
        var socket = listener.accept();
        open.add(socket);
        var fault = connections.incrementAndGet() <= times ? first : then;
        daemon(() -> meet(fault, socket));
      } catch (IOException e) {
        // Closed, as it is in the end.
      }
    }
  }

  private void meet(Fault fault, Socket socket) {
    try (socket) {
      fault.meet(new Peer(socket));
    } catch (Exception e) {
      // The client went away, as faults want it to.
    }
  }

  int connections() {
    return connections.get();
  }

  /** The heads of the requests that arrived whole. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  int port() {
    return listener.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (var socket : open) {
      socket.close();
    }
  }

  /** Whom the server talks to. */
  final class Peer {
    private final Socket socket;
    private final InputStream in;

    private Peer(Socket socket) throws IOException {
      this.socket = socket;
      this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** The same behind TLS, say. */
    Peer through(Socket upgraded) throws IOException {
      return new Peer(upgraded);
    }

    Socket socket() {
      return socket;
    }

    /** Where requests come to, such as {@code http://127.0.0.1:8080}. */
    String origin() {
      return "http://127.0.0.1:" + port();
    }

    /** Reads one request with its body; returns its first line. */
    String read() throws IOException {
      var lines = new ArrayList<String>();
      for (var line = line(); !line.isEmpty(); line = line()) {
        lines.add(line);
      }
      for (var line : lines) {
        if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
          in.readNBytes(Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()));
        }
      }
      requests.add(String.join("\n", lines));
      return lines.get(0);
    }

    private String line() throws IOException {
      var text = new StringBuilder();
      for (var octet = in.read(); octet != '\n'; octet = in.read()) {
        if (octet < 0) {
          throw new IOException("the client went away");
        }
        text.append((char) octet);
      }
      return text.toString().strip();
    }

    /** Sends text, a byte for each character. */
    Peer write(String text) throws IOException {
      return write(text.getBytes(ISO_8859_1));
    }

    Peer write(byte[] bytes) throws IOException {
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      return this;
    }

    /** Passes on what the client sends until it goes away. */
    void forward(OutputStream out) throws IOException {
      in.transferTo(out);
    }

    /** Sends nothing more until the client goes away. */
    void hold() throws IOException {
      while (in.read() >= 0) {
        // Whatever it still sends.
      }
    }

    /** Sends the text byte by byte, over and over, until the client goes away. */
    void drip(String text) throws Exception {
      while (true) {
        for (var octet : text.getBytes(ISO_8859_1)) {
          write(new byte[] {octet});
          Thread.sleep(10);
        }
      }
    }

    /** Closes with a reset. */
    void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }
}
