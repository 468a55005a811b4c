package dev.kosmo.integration;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kosmo.integration.FaultServer.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** The faults of the matrix that are above TLS, by the names that they have there. */
final class Faults {
  static final String NOTE = "{\"id\": \"n1\", \"text\": \"é\"}";
  private static final int MOST = WholeAnswer.MOST_BYTES;

  private static final Map<String, Fault> FAULTS = Map.copyOf(new Faults().faults);

  private final Map<String, Fault> faults = new TreeMap<>();

  private Faults() {
    connections();
    bodies();
    sizes();
    statuses();
    redirects();
  }

  static Fault byName(String name) {
    var fault = FAULTS.get(name);
    if (fault == null) {
      throw new IllegalArgumentException("no fault is called " + name);
    }
    return fault;
  }

  /** What a vendor in good health does. */
  static Fault good() {
    return answering("200 OK", "application/json", NOTE.getBytes(UTF_8));
  }

  private void connections() {
    faults.put("reset after the request", requestThen(FaultServer.Peer::reset));
    faults.put("closed after the request", requestThen(peer -> {}));
    faults.put("silence", requestThen(FaultServer.Peer::hold));
    faults.put("half a head", requestThen(peer -> peer.write("HTTP/1.1 200 OK\r\nContent-Le")));
    faults.put("garbage", requestThen(peer -> peer.write("\u0000\u0007lkj\u00ff\r\n\r\n%%%")));
    faults.put(
        "dripping head", requestThen(peer -> peer.write("HTTP/1.1 200 OK\r\nX: ").drip("x")));
    faults.put(
        "dripping body", requestThen(peer -> peer.write(head("Content-Length: 9999")).drip(" ")));
    faults.put(
        "stalled body", requestThen(peer -> peer.write(head("Content-Length: 99") + "{").hold()));
    faults.put(
        "truncated body", requestThen(peer -> peer.write(head("Content-Length: 99") + "{\"id\":")));
    faults.put(
        "reset in the body",
        requestThen(peer -> peer.write(head("Content-Length: 99") + "{").reset()));
    faults.put("bad chunk", requestThen(peer -> peer.write(chunked() + "zz\r\n{}\r\n0\r\n\r\n")));
    faults.put("truncated chunk", requestThen(peer -> peer.write(chunked() + "9\r\n{\"id\"")));
    faults.put("chunks without end", requestThen(peer -> peer.write(chunked() + "2\r\n{}\r\n")));
  }

  private void bodies() {
    body("malformed", "application/json", "{\"id\": ");
    body("html", "text/html", "<html><title>Log\nin</title> t-123</html>");
    body("wrong content type", "image/png", NOTE);
    body("empty", "application/json", "");
    body("unknown charset", "application/json; charset=klingon", NOTE);
    body("impossible charset", "application/json; charset=@@@", NOTE);
    faults.put("wrong charset", answering("200 OK", "application/json", NOTE.getBytes(ISO_8859_1)));
    faults.put(
        "byte order mark",
        answering("200 OK", "application/json", ("\uFEFF" + NOTE).getBytes(UTF_8)));
    faults.put(
        "utf-16", answering("200 OK", "application/json", ("\uFEFF" + NOTE).getBytes(UTF_16LE)));
    faults.put(
        "latin-1",
        answering("200 OK", "application/json; charset=\"ISO-8859-1\"", NOTE.getBytes(ISO_8859_1)));
    body("plain text", "text/plain; charset=utf-8", NOTE);
    body("vendor type", "application/vnd.api+json", NOTE);
    faults.put("gzip", packed(zip(NOTE.getBytes(UTF_8)), "gzip"));
    faults.put("gzip that is none", packed(NOTE.getBytes(UTF_8), "gzip"));
    faults.put("truncated gzip", packed(half(zip(NOTE.getBytes(UTF_8))), "gzip"));
    faults.put("unknown coding", packed(NOTE.getBytes(UTF_8), "klingon"));
  }

  private void sizes() {
    faults.put("cap", answering("200 OK", "application/json", spaces(MOST)));
    faults.put("cap and a byte", answering("200 OK", "application/json", spaces(MOST + 1)));
    faults.put(
        "endless body",
        requestThen(
            peer -> flood(peer.write(head("Content-Length: 9000000000")), " ".repeat(65_536))));
    faults.put(
        "endless chunks",
        requestThen(
            peer -> flood(peer.write(chunked()), "10000\r\n" + " ".repeat(65_536) + "\r\n")));
    body("deep", "application/json", "[".repeat(100_000));
    faults.put(
        "long number", answering("200 OK", "application/json", "1".repeat(2000).getBytes(UTF_8)));
    faults.put("gzip bomb", packed(zip(new byte[4 * MOST]), "gzip"));
    faults.put(
        "1 MB header",
        requestThen(
            peer -> peer.write("HTTP/1.1 200 OK\r\nX: " + "x".repeat(1_000_000) + "\r\n\r\n")));
    faults.put(
        "10k headers",
        requestThen(
            peer -> peer.write("HTTP/1.1 200 OK\r\n" + "X: x\r\n".repeat(10_000) + "\r\n")));
  }

  private void statuses() {
    for (var status : new int[] {400, 401, 403, 404, 405, 409, 410, 418, 422, 500, 502, 503, 504}) {
      status(status, "");
    }
    status(304, "");
    status(429, "Retry-After: 0\r\n");
    for (var status : new int[] {202, 204, 205}) {
      faults.put(
          String.valueOf(status),
          requestThen(
              peer -> peer.write("HTTP/1.1 %d X\r\nConnection: close\r\n\r\n".formatted(status))));
    }
    faults.put(
        "404 of a truncated page",
        requestThen(peer -> peer.write("HTTP/1.1 404 X\r\nContent-Length: 99\r\n\r\n{")));
    faults.put(
        "404 without end",
        requestThen(
            peer ->
                flood(
                    peer.write("HTTP/1.1 404 X\r\nContent-Length: 9000000000\r\n\r\n"),
                    " ".repeat(65_536))));
    faults.put(
        "100 and 103",
        informed("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n"));
    faults.put(
        "101",
        requestThen(
            peer ->
                peer.write(
                    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n")));
    faults.put(
        "102 without end", requestThen(peer -> peer.drip("HTTP/1.1 102 Processing\r\n\r\n")));
  }

  private static Fault informed(String before) {
    return requestThen(
        peer ->
            peer.write(before + head("Content-Length: " + NOTE.getBytes(UTF_8).length))
                .write(NOTE.getBytes(UTF_8)));
  }

  private void redirects() {
    for (var status : new int[] {301, 302, 303, 307, 308}) {
      faults.put(status + " on the host", moved(status, peer -> peer.origin() + "/moved?a=b"));
      faults.put(
          status + " to another host",
          redirect(status, peer -> "https://elsewhere.example.test/x"));
    }
    faults.put("302 by a relative path", moved(302, peer -> "/moved?a=b"));
    faults.put("302 to another port", redirect(302, peer -> "http://127.0.0.1:1/x"));
    faults.put("302 to https", redirect(302, peer -> "https://127.0.0.1/x"));
    faults.put(
        "302 with a login", redirect(302, peer -> peer.origin().replace("//", "//u:p@") + "/x"));
    faults.put("302 to nowhere", redirect(302, peer -> ""));
    faults.put("302 to what is no URL", redirect(302, peer -> "http://[x"));
    faults.put("302 without end", redirect(302, peer -> "/v1/again"));
    faults.put("307 without end", redirect(307, peer -> "/v1/again"));
  }

  private interface Locator {
    String of(FaultServer.Peer peer);
  }

  private static Fault redirect(int status, Locator location) {
    return peer -> {
      peer.read();
      redirect(peer, status, location);
    };
  }

  private static void redirect(FaultServer.Peer peer, int status, Locator location)
      throws IOException {
    var target = location.of(peer);
    peer.write(
        "HTTP/1.1 %d X\r\n%sConnection: close\r\nContent-Length: 0\r\n\r\n"
            .formatted(status, target.isEmpty() ? "" : "Location: " + target + "\r\n"));
  }

  /** Redirects all but what comes where it redirects to. */
  private static Fault moved(int status, Locator location) {
    return peer -> {
      if (peer.read().contains(" /moved?a=b ")) {
        note(peer);
      } else {
        redirect(peer, status, location);
      }
    };
  }

  private static void note(FaultServer.Peer peer) throws IOException {
    peer.write(head("Content-Length: " + NOTE.getBytes(UTF_8).length)).write(NOTE.getBytes(UTF_8));
  }

  private void status(int status, String headers) {
    var text = "HTTP/1.1 %d X\r\n%sConnection: close\r\nContent-Length: 2\r\n\r\n{}";
    faults.put(
        String.valueOf(status),
        requestThen(
            peer ->
                peer.write(
                    status == 304
                        ? "HTTP/1.1 304 X\r\nConnection: close\r\n\r\n"
                        : text.formatted(status, headers))));
  }

  private void body(String name, String contentType, String text) {
    faults.put(name, answering("200 OK", contentType, text.getBytes(UTF_8)));
  }

  private static Fault answering(String status, String contentType, byte[] body) {
    return answer(status, "Content-Type: " + contentType, body);
  }

  private static Fault packed(byte[] body, String coding) {
    return answer("200 OK", "Content-Type: application/json\r\nContent-Encoding: " + coding, body);
  }

  private static Fault answer(String status, String headers, byte[] body) {
    return requestThen(
        peer ->
            peer.write("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers)
                .write("\r\nContent-Length: " + body.length + "\r\n\r\n")
                .write(body));
  }

  private static Fault requestThen(Fault fault) {
    return peer -> {
      peer.read();
      fault.meet(peer);
    };
  }

  private static String head(String header) {
    return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n"
        + header
        + "\r\n\r\n";
  }

  private static String chunked() {
    return head("Transfer-Encoding: chunked");
  }

  private static void flood(FaultServer.Peer peer, String text) throws IOException {
    for (var bytes = text.getBytes(ISO_8859_1); ; ) {
      peer.write(bytes);
    }
  }

  private static byte[] spaces(int count) {
    return ("7" + " ".repeat(count - 1)).getBytes(ISO_8859_1);
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] zip(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(packed)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
