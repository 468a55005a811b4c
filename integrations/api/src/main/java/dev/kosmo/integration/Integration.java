package dev.kosmo.integration;

import dev.kosmo.integration.simulator.Simulator;
import feign.RequestInterceptor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A SaaS product that scripts can call. Found by {@link java.util.ServiceLoader}; to be implemented
 * by integration modules. Stateless and safe for use by several threads.
 *
 * @param <A> the Feign interface whose documented methods are the functions
 */
public interface Integration<A> {

  /** The name in scripts, such as {@code loops}: lower-case letters, digits and underscores. */
  String name();

  /** The name of the product, such as {@code Loops}. */
  String title();

  /** What it is about in a word, such as {@code email}. */
  String category();

  /** How it authenticates, in the words of its documentation, such as {@code API key auth}. */
  String authentication();

  /** The Feign interface. */
  Class<A> api();

  /** The vendor's base URL, without a slash at the end. */
  URI baseUri();

  /** What an account consists of, in the order to ask for it. The option {@code url} is implied. */
  List<AccountField> fields();

  /** Adds the credentials to each request. */
  RequestInterceptor authenticate(Credentials credentials);

  /** The imitation of the vendor. No class of it loads before this is called. */
  Simulator simulator();

  /**
   * The vendor's own words in the body of an error, or null. The default reads {@code message},
   * then {@code error}.
   *
   * @param body the parsed body
   */
  default @Nullable String errorText(@Nullable Object body) {
    if (body instanceof Map<?, ?> map) {
      var text = map.get("message") instanceof String ? map.get("message") : map.get("error");
      return text instanceof String words ? words : null;
    }
    return null;
  }

  /**
   * What to do about an error, where the vendor's answer tells more than its status does, or null.
   *
   * @param status the HTTP status
   * @param body the parsed body
   */
  default @Nullable String errorHint(int status, @Nullable Object body) {
    return null;
  }

  /**
   * Whether the vendor says with this status that it did nothing of what was asked, so that even a
   * request which must not arrive twice may be sent again. The default knows 429 (RFC 6585).
   *
   * @param status the HTTP status of a failure
   */
  default boolean refusesUndone(int status) {
    return status == 429;
  }

  /** The fields with the implied option {@code url}. */
  default List<AccountField> allFields() {
    var fields = new ArrayList<>(fields());
    fields.add(AccountField.URL);
    return List.copyOf(fields);
  }
}
