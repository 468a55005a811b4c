package dev.kosmo.integration;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of everything but the unreserved characters of RFC 3986, section 2.3. */
final class PercentEncoding {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private PercentEncoding() {}

  static String value(Object value) {
    var encoded = new StringBuilder();
    for (var octet : value.toString().getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(octet) >= 0) {
        encoded.append((char) octet);
      } else {
        encoded.append("%%%02X".formatted(octet));
      }
    }
    return encoded.toString();
  }

  /** A value as one segment of a path. Empty and dotted ones would name another resource. */
  static String segment(String name, Object value) {
    var text = value.toString();
    if (text.isBlank() || text.equals(".") || text.equals("..")) {
      throw IntegrationException.rejected(
          ErrorCode.INVALID_ARGUMENT, "`%s` cannot be `%s`.".formatted(name, text));
    }
    return value(text);
  }
}
