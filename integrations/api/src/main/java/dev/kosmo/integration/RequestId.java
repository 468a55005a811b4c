package dev.kosmo.integration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where vendors put their name for a request. */
final class RequestId {
  private static final List<String> HEADERS =
      List.of("x-request-id", "request-id", "x-amzn-requestid", "cf-ray");

  private RequestId() {}

  /** Whether a header, in lower case, is one of them. */
  static boolean isOne(String header) {
    return HEADERS.contains(header);
  }

  static @Nullable String in(Map<String, String> headers) {
    for (var header : HEADERS) {
      var id = headers.get(header);
      if (id != null) {
        return id;
      }
    }
    return null;
  }
}
