package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  private static final String ODD = "k3y+/=\"\\&<%41> '~é-canary";

  private static Secrets secrets(String token) {
    return new Secrets(
        new NotesIntegration(), new Account("default", Credentials.of("token", token)));
  }

  private static String url(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {ODD, "t0ken-without-odd-characters", "????>>>>~~~~"})
  void everySpellingIsHidden(String token) {
    var secrets = secrets(token);
    var json = new String(Json.bytes(token), StandardCharsets.UTF_8);
    var lowerCase = new StringBuilder();
    token.chars().forEach(c -> lowerCase.append("\\u%04x".formatted(c)));
    for (var spelling :
        new String[] {
          token,
          url(token),
          url(token).replace("+", "%20").toLowerCase(Locale.ROOT),
          url(url(token)),
          PercentEncoding.value(token),
          json.substring(1, json.length() - 1),
          json.substring(1, json.length() - 1).replace("/", "\\/"),
          new String(Json.bytes(json), StandardCharsets.UTF_8)
              .replaceAll("^\"\\\\\"|\\\\\"\"$", ""),
          html(token),
          html(html(token)),
        }) {
      assertThat(secrets.hide("a " + spelling + " b")).as(spelling).isEqualTo("a *** b");
    }
    // A word of letters and digits is never spelled like this, so that is not looked for in it.
    if (token.equals("????>>>>~~~~")) {
      assertThat(secrets.hide(lowerCase.toString())).isEqualTo("***");
    }
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Test
  void base64IsHiddenWhereverTheSecretStandsInIt() {
    var secrets = secrets(ODD);
    for (var around : new String[] {"", ":", "u:", "us:", "use:"}) {
      for (var text : new String[] {around + ODD, ODD + around, around + ODD + around}) {
        var encoded = base64(text);
        assertThat(secrets.hide("Basic " + encoded + ".")).isEqualTo("Basic ***.");
        assertThat(secrets.hide(url(encoded))).doesNotContain(url(encoded).substring(6, 20));
        var forUrls = encoded.replace('+', '-').replace('/', '_');
        assertThat(secrets.hide(forUrls)).isEqualTo("***");
      }
    }
  }

  @Test
  void otherTextStays() {
    var text =
        "{\"email\": \"canary@example.test\", \"key\": \"k3y\", \"data\": \"" + base64("x") + "\"}";

    assertThat(secrets(ODD).hide(text)).isEqualTo(text);
  }

  @Test
  void aShortOneIsNotTornOutOfWords() {
    assertThat(secrets("key").hide("monkey key=key keys")).isEqualTo("monkey ***=*** keys");
  }

  @Test
  void blanksAroundItAreNoPartOfIt() {
    assertThat(secrets(" padded-token \n").hide("<padded-token>")).isEqualTo("<***>");
  }

  @Test
  void whatIsBehindAFailureIsCleanToo() {
    var secrets = secrets(ODD);
    var cause = new IllegalStateException("cannot parse " + url(ODD), new RuntimeException(ODD));
    cause.addSuppressed(new RuntimeException("as " + base64(ODD)));

    var clean =
        Objects.requireNonNull(CleanCause.of(new RuntimeException("outside", cause), secrets));

    var text = new StringWriter();
    clean.printStackTrace(new PrintWriter(text));
    assertThat(text.toString())
        .contains("outside", "cannot parse ***", "as ***")
        .doesNotContain("canary", base64(ODD));
    var harmless = new RuntimeException("outside", new RuntimeException("inside"));
    assertThat(CleanCause.of(harmless, secrets)).isSameAs(harmless);
  }
}
