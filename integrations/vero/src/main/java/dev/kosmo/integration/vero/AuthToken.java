package dev.kosmo.integration.vero;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import feign.RequestInterceptor;
import feign.RequestTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Where the token goes in a request: Vero reads it from the query and from the body. */
final class AuthToken {
  static final String NAME = "auth_token";

  /** What scripts put into a body must come out of it as exact as it went in. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private AuthToken() {}

  static RequestInterceptor inQuery(String token) {
    // Encoded here, since Feign would leave alone what looks encoded or like a template.
    var encoded = URLEncoder.encode(token, StandardCharsets.UTF_8).replace("+", "%20");
    return request -> request.query(NAME, encoded);
  }

  static RequestInterceptor inBody(String token) {
    return request -> request.body(with(token, request), null);
  }

  private static byte[] with(String token, RequestTemplate request) {
    try {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      fields.put(NAME, token);
      fields.putAll(JSON.readValue(request.body(), new TypeReference<>() {}));
      return JSON.writeValueAsBytes(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a request to Vero is not a JSON object");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
