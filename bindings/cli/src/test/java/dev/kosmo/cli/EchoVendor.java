package dev.kosmo.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A vendor that fails in the way that the number in a request asks for, and lets out the credential
 * on the way wherever it can.
 */
final class EchoVendor implements AutoCloseable {
  /** The first id that means something to it. */
  static final int FIRST = 9081700;

  private static final Pattern NUMBER = Pattern.compile("90817(\\d\\d)");
  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");

  /** What it answers: all of it, or nothing for a connection that breaks or stays silent. */
  record Fault(String name, String answer) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Fault> faults;
  private final Set<Integer> asked = ConcurrentHashMap.newKeySet();

  EchoVendor(Canary canary) throws IOException {
    faults = faults(canary);
    start(this::accept);
  }

  List<Fault> faults() {
    return faults;
  }

  /** How many of the faults somebody met. */
  int met() {
    return asked.size();
  }

  String url() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  private static List<Fault> faults(Canary canary) {
    var faults = new ArrayList<Fault>();
    canary
        .spellings()
        .forEach(
            (name, text) -> {
              faults.add(new Fault("401 with it as " + name, error(401, text)));
              faults.add(new Fault("200 with it as " + name, json(200, document(text))));
            });
    var raw = canary.secret();
    var html = canary.spelled("html");
    var url = canary.spelled("url");
    faults.add(new Fault("400", error(400, "Bearer " + raw + " is wrong")));
    faults.add(new Fault("409", error(409, raw)));
    faults.add(new Fault("422", error(422, "x".repeat(280) + raw)));
    faults.add(new Fault("500 in HTML", answer(500, "Content-Type: text/html", html)));
    faults.add(new Fault("200 in HTML", answer(200, "Content-Type: text/html", html)));
    faults.add(new Fault("200 without JSON", json(200, raw + "{")));
    faults.add(new Fault("200 with half of JSON", json(200, "{\"id\": \"1\", " + raw)));
    faults.add(
        new Fault(
            "200 with it in headers",
            answer(
                200,
                "X-Request-Id: %1$s\r\nSet-Cookie: session=%1$s\r\nETag: \"%1$s\"".formatted(raw),
                "{\"id\": \"1\"}")));
    faults.add(
        new Fault(
            "404 with it in headers",
            answer(404, "X-Request-Id: " + url + "\r\nLink: " + raw, "{}")));
    faults.add(
        new Fault("redirect", answer(302, "Location: http://127.0.0.1:9/?token=" + url, "")));
    faults.add(new Fault("redirect nowhere", answer(307, "Location: http://" + raw + "/", "")));
    faults.add(new Fault("broken header", "HTTP/1.1 200 OK\r\n" + raw + "\r\n\r\n{}"));
    faults.add(new Fault("broken status", raw + "\r\n\r\n"));
    faults.add(new Fault("strange version", "HTTP/" + raw + " 200 OK\r\n\r\n"));
    faults.add(
        new Fault("strange charset", answer(200, "Content-Type: text/html; charset=" + raw, "{}")));
    faults.add(new Fault("strange encoding", answer(200, "Content-Encoding: " + raw, "{}")));
    faults.add(
        new Fault(
            "broken chunk",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + raw + "\r\n{}\r\n"));
    faults.add(new Fault("cut off", answer(200, "X-A: b", raw + "{}").replace("{}", "")));
    faults.add(
        new Fault("broken length", "HTTP/1.1 200 OK\r\nContent-Length: " + raw + "\r\n\r\n"));
    faults.add(new Fault("reset", ""));
    return faults;
  }

  private static String document(String text) {
    var quoted = "\"" + (text.contains("\\") ? text : Canary.json(text)) + "\"";
    return "{\"id\": %1$s, \"message\": %1$s, \"contact\": {\"email\": %1$s}}".formatted(quoted);
  }

  /** In the members where the vendors have their words. */
  private static String error(int status, String text) {
    var quoted = "\"" + (text.contains("\\") ? text : Canary.json(text)) + "\"";
    return json(
        status,
        ("{\"message\": %1$s, \"error\": %1$s, \"errors\": [{\"title\": %1$s, \"detail\": %1$s,"
                + " \"message\": %1$s, \"id\": %1$s}], \"field-errors\": {\"id\": %1$s}}")
            .formatted(quoted));
  }

  private static String json(int status, String body) {
    return answer(status, "Content-Type: application/json", body);
  }

  private static String answer(int status, String headers, String body) {
    return "HTTP/1.1 %d X\r\n%s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
        .formatted(status, headers, body.getBytes(UTF_8).length, body);
  }

  private static void start(Runnable task) {
    var thread = new Thread(task, "echo-vendor");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        start(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      var number = NUMBER.matcher(read(client.getInputStream()));
      var index = number.find() ? Integer.parseInt(number.group(1)) : 0;
      asked.add(index);
      var answer = faults.get(index).answer();
      if (answer.isEmpty()) {
        client.setSoLinger(true, 0);
      } else {
        client.getOutputStream().write(answer.getBytes(UTF_8));
      }
    } catch (IOException e) {
      // The client went away, as it may.
    }
  }

  private static String read(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      var octet = in.read();
      if (octet < 0) {
        throw new IOException("no request");
      }
      head.write(octet);
    }
    var length = LENGTH.matcher(head.toString(ISO_8859_1));
    var body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    return head.toString(ISO_8859_1) + new String(body, UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
