package dev.kosmo.integration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text in all spellings that URLs, JSON and HTML have for its characters, mixed as they may be.
 * Safe for use by several threads.
 */
final class Disguise {
  private static final Pattern NO_PLAIN_RUN = Pattern.compile("[^A-Za-z0-9]+");
  // In less than that, most texts would have it by chance.
  private static final int SHORTEST_IN_BASE64 = 6;
  private static final int SHORTEST_ANCHOR = 4;
  private static final String QUOTES = "\"'\\ ";
  // What is shorter is no credential of a vendor, and may be a part of any word.
  static final int SHORTEST_WITHIN = 8;
  private static final Map<Character, String> NAMED =
      Map.of('&', "amp", '<', "lt", '>', "gt", '"', "quot", '\'', "apos");

  private final String anchor;
  private final String regex;
  private volatile @Nullable Pattern pattern;

  private Disguise(String text, String before, String after) {
    // Letters and digits are themselves in every spelling, and quick to look for.
    this.anchor =
        Arrays.stream(NO_PLAIN_RUN.split(text, -1))
            .max((one, other) -> Integer.compare(one.length(), other.length()))
            .orElse("");
    // Parsers drop what quotes; without anything plain in it, nothing would be left to find.
    var mayLose = anchor.length() >= SHORTEST_ANCHOR;
    this.regex =
        before
            + text.codePoints()
                .mapToObj(c -> spellings(c) + (mayLose && QUOTES.indexOf(c) >= 0 ? "?" : ""))
                .collect(Collectors.joining())
            + after;
  }

  /** Of a credential: as it is, and within any text in Base64. */
  static List<Disguise> all(String text) {
    var all = new ArrayList<Disguise>();
    all.add(
        text.length() < SHORTEST_WITHIN
            ? new Disguise(text, "(?<![A-Za-z0-9])", "(?![A-Za-z0-9])")
            : new Disguise(text, "", ""));
    for (var encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
      for (int before = 0; before < 3; before++) {
        var core = base64(encoder, text, before);
        if (core.length() >= SHORTEST_IN_BASE64) {
          all.add(new Disguise(core, "[A-Za-z0-9+/_-]*", "[A-Za-z0-9+/_=-]*"));
        }
      }
    }
    return all;
  }

  /** What is the same of it whatever stands before, given how many bytes, and after. */
  private static String base64(Base64.Encoder encoder, String text, int before) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var shifted = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, shifted, before, bytes.length);
    var encoded = encoder.withoutPadding().encodeToString(shifted);
    var from = before == 0 ? 0 : before + 1;
    var to = encoded.length() - (shifted.length % 3 == 0 ? 0 : 1);
    return from < to ? encoded.substring(from, to) : "";
  }

  String replace(String text, String replacement) {
    if (!text.contains(anchor)) {
      return text;
    }
    var compiled = pattern;
    if (compiled == null) {
      compiled = Pattern.compile(regex);
      pattern = compiled;
    }
    return compiled.matcher(text).replaceAll(Matcher.quoteReplacement(replacement));
  }

  private static String spellings(int codePoint) {
    var character = Character.toString(codePoint);
    var all = new ArrayList<String>();
    if (codePoint == '\\') {
      all.add("\\\\+");
    } else if (codePoint == '"' || codePoint == '/') {
      all.add("\\\\*" + Pattern.quote(character));
    } else {
      all.add(Pattern.quote(character));
    }
    if (codePoint == ' ') {
      all.add("\\+|%(?:25)*2[bB]");
    }
    all.add(percent(character));
    all.add(unicode(character));
    all.add("&(?:amp;)*#0*%d;".formatted(codePoint));
    all.add("&(?:amp;)*#[xX]0*(?i:%x);".formatted(codePoint));
    var name = NAMED.get((char) codePoint);
    if (name != null && codePoint <= Character.MAX_VALUE) {
      all.add("&(?:amp;)*" + name + ";");
    }
    return "(?:" + String.join("|", all) + ")";
  }

  /** Of a URL, and of a URL within a URL. */
  private static String percent(String character) {
    var regex = new StringBuilder();
    for (var octet : character.getBytes(StandardCharsets.UTF_8)) {
      regex.append("%%(?:25)*(?i:%02x)".formatted(octet & 0xff));
    }
    return regex.toString();
  }

  private static String unicode(String character) {
    var regex = new StringBuilder();
    character
        .chars()
        .forEach(unit -> regex.append(String.format(Locale.ROOT, "\\\\+u(?i:%04x)", unit)));
    return regex.toString();
  }
}
