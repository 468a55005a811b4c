package dev.kosmo.integration;

import feign.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The credentials of one account, to be hidden wherever a vendor, a URL or a library repeats them.
 * Safe for use by several threads.
 */
final class Secrets {
  private static final String HIDDEN = "***";

  private final List<Disguise> disguises = new ArrayList<>();
  private final List<Disguise> inData = new ArrayList<>();

  Secrets(Integration<?> integration, Account account) {
    var values = new LinkedHashSet<String>();
    for (var field : integration.fields()) {
      if (field.secret()) {
        account.credentials().find(field.key()).ifPresent(values::add);
      }
    }
    for (var value : values) {
      add(value);
      if (!value.equals(value.strip())) {
        add(value.strip());
      }
    }
  }

  private void add(String value) {
    var all = Disguise.all(value);
    disguises.addAll(all);
    if (value.length() >= Disguise.SHORTEST_WITHIN) {
      inData.addAll(all);
    }
  }

  /** The text without credentials. */
  String hide(String text) {
    return hide(text, disguises);
  }

  private static String hide(String text, List<Disguise> disguises) {
    var clean = text;
    for (var disguise : disguises) {
      clean = disguise.replace(clean, HIDDEN);
    }
    return clean;
  }

  /**
   * The response, whose body is in memory, without credentials; but what is too short for one is
   * left alone in the body, whose words it could be.
   */
  Response hide(Response response) {
    var headers = new LinkedHashMap<String, Collection<String>>();
    response
        .headers()
        .forEach((name, values) -> headers.put(name, values.stream().map(this::hide).toList()));
    var charset = charset(response);
    var text = new String(bytes(response), charset);
    var clean = hide(text, inData);
    var cleaned = response.toBuilder().headers(headers);
    return (clean.equals(text) ? cleaned : cleaned.body(clean.getBytes(charset))).build();
  }

  private static byte[] bytes(Response response) {
    try {
      return response.body().asInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Charset charset(Response response) {
    try {
      return response.charset();
    } catch (IllegalArgumentException e) {
      // One that nobody knows. Whoever reads the body will say so; here each byte is a character.
      return StandardCharsets.ISO_8859_1;
    }
  }
}
