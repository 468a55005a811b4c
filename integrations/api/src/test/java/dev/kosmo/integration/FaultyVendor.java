package dev.kosmo.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Notes at a vendor that fails as it is told to, and counts what requests did. What a request is
 * meant for is a word such as {@code intent-3} in it.
 */
final class FaultyVendor implements AutoCloseable {
  private static final Pattern INTENT = Pattern.compile("intent-\\d+");
  private static final Pattern KEY = Pattern.compile("(?im)^idempotency-key: *(\\S+)");
  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
  private static final String BODY = "{\"id\": \"n1\", \"text\": \"x\"}";

  /** What becomes of one request. */
  enum Fault {
    NONE(true),
    LIMITED(false),
    FAILED_BEFORE(false),
    FAILED_AFTER(true),
    DOWN(false),
    RESET_BEFORE(false),
    RESET_AFTER(true),
    CUT_OFF(true),
    CUT_OFF_IN_CHUNK(true),
    SILENT_BEFORE(false),
    SILENT_AFTER(true);

    private final boolean takesEffect;

    Fault(boolean takesEffect) {
      this.takesEffect = takesEffect;
    }
  }

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
  private final Map<String, Integer> effects = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final AtomicInteger requests = new AtomicInteger();

  FaultyVendor() throws IOException {
    start(this::accept);
  }

  /** Does this to the requests of an intent, one after the other, and nothing to later ones. */
  void expect(String intent, List<Fault> schedule) {
    faults.put(intent, new ArrayDeque<>(schedule));
  }

  int requests() {
    return requests.get();
  }

  synchronized int effects(String intent) {
    return effects.getOrDefault(intent, 0);
  }

  String url() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  private static void start(Runnable task) {
    var thread = new Thread(task, "faulty-vendor");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        open.add(client);
        start(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      client.setTcpNoDelay(true);
      while (answer(client, read(client.getInputStream()))) {
        // The next request of the same connection.
      }
    } catch (IOException e) {
      // The client went away, as it may.
    } finally {
      open.remove(client);
    }
  }

  private static String read(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream();
    while (!head.toString(UTF_8).endsWith("\r\n\r\n")) {
      var octet = in.read();
      if (octet < 0) {
        throw new IOException("no further request");
      }
      head.write(octet);
    }
    var length = LENGTH.matcher(head.toString(UTF_8));
    var body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    return head.toString(UTF_8) + new String(body, UTF_8);
  }

  /** Returns whether the connection goes on. */
  private boolean answer(Socket client, String request) throws IOException {
    requests.incrementAndGet();
    var intent = INTENT.matcher(request);
    var name = intent.find() ? intent.group() : "nobody's";
    var next = faults.getOrDefault(name, new ArrayDeque<>()).poll();
    var fault = next == null ? Fault.NONE : next;
    if (fault.takesEffect) {
      count(name, request);
    }
    switch (fault) {
      case NONE -> send(client, whole(200, BODY));
      case LIMITED -> send(client, whole(429, "{}"));
      case FAILED_BEFORE, FAILED_AFTER -> send(client, whole(500, "{}"));
      case DOWN -> send(client, whole(503, "{}"));
      case RESET_BEFORE, RESET_AFTER -> client.setSoLinger(true, 0);
      case CUT_OFF -> send(client, whole(200, BODY).replace("}", ""));
      case CUT_OFF_IN_CHUNK ->
          send(client, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1a\r\n{\"id\"");
      // Until the client has lost patience.
      case SILENT_BEFORE, SILENT_AFTER -> client.getInputStream().read();
    }
    return fault.ordinal() <= Fault.DOWN.ordinal();
  }

  private static String whole(int status, String body) {
    return "HTTP/1.1 %d X\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(status, body.length(), body);
  }

  private static void send(Socket client, String text) throws IOException {
    client.getOutputStream().write(text.getBytes(UTF_8));
    client.getOutputStream().flush();
  }

  /** A GET has no effect, a PUT none the second time, and a key is known after the first. */
  private synchronized void count(String intent, String request) {
    var key = KEY.matcher(request);
    var once = key.find() ? key.group(1) : request.startsWith("PUT") ? "put " + intent : null;
    if (!request.startsWith("GET") && (once == null || known.add(once))) {
      effects.merge(intent, 1, Integer::sum);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (var client : open) {
      client.close();
    }
  }
}
