package dev.kosmo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** A secret that must not come out anywhere, however it is spelled. */
record Canary(String secret) {
  private static final String CORE = "cAnArY7391xQz";
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9+/_=-]{12,}");

  /** As vendors make them. */
  static final Canary PLAIN = new Canary("sk_live_" + CORE + "_0f1e2d3c");

  /** With every character that URLs, JSON, HTML or Base64 spell in another way. */
  static final Canary ODD = new Canary("o\"d\\/+=&<%41>'~?? " + CORE + "??>>~");

  /** How vendors, proxies and libraries may spell it. */
  Map<String, String> spellings() {
    var url = URLEncoder.encode(secret, UTF_8);
    var html =
        secret
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;");
    var spellings = new LinkedHashMap<String, String>();
    spellings.put("raw", secret);
    spellings.put("url", url);
    spellings.put("url, blanks as %20", url.replace("+", "%20"));
    spellings.put("url in url", URLEncoder.encode(url, UTF_8));
    spellings.put("json", json(secret));
    spellings.put("json in json", json(json(secret)));
    spellings.put("html", html);
    spellings.put("base64", base64(secret));
    spellings.put("basic", base64(secret + ":"));
    spellings.put("basic as password", base64("user:" + secret));
    spellings.put("base64url", base64(secret).replace('+', '-').replace('/', '_'));
    spellings.put("base64 in url", URLEncoder.encode(base64(secret), UTF_8));
    return spellings;
  }

  String spelled(String name) {
    return Objects.requireNonNull(spellings().get(name));
  }

  static String json(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  /** Where it comes out in a text; does not ask those who hide it. */
  static List<String> leaks(String text) {
    var leaks = new ArrayList<String>();
    find(text, leaks);
    find(decoded(text), leaks);
    find(decoded(decoded(text)), leaks);
    return leaks;
  }

  private static void find(String text, List<String> leaks) {
    for (var at = text.indexOf(CORE); at >= 0; at = text.indexOf(CORE, at + 1)) {
      leaks.add(text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 40)));
    }
    var token = TOKEN.matcher(text.replace('-', '+').replace('_', '/'));
    while (token.find()) {
      for (int skip = 0; skip < 4; skip++) {
        var bytes = token.group().replace("=", "").substring(skip);
        var whole = bytes.substring(0, bytes.length() - bytes.length() % 4);
        if (new String(Base64.getDecoder().decode(whole), UTF_8).contains(CORE.substring(3, 10))) {
          leaks.add("in Base64: " + token.group());
        }
      }
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  @Override
  public String toString() {
    return equals(ODD) ? "odd" : "plain";
  }
}
