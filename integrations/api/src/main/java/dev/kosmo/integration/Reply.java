package dev.kosmo.integration;

import com.fasterxml.jackson.databind.JavaType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's answer: everything that it sent as a tree, and the part of it that has a type as a
 * record. Immutable; the record is made when asked for.
 *
 * @param <T> the type of the record
 */
public final class Reply<T> {
  private final int status;
  private final Map<String, String> headers;
  private final @Nullable Object tree;
  private final JavaType type;
  private final @Nullable Paging paging;
  private final CallStats stats;

  private Reply(
      int status,
      Map<String, String> headers,
      @Nullable Object tree,
      JavaType type,
      @Nullable Paging paging,
      CallStats stats) {
    this.status = status;
    this.headers = headers;
    this.tree = tree;
    this.type = type;
    this.paging = paging;
    this.stats = stats;
  }

  /**
   * An answer of the vendor.
   *
   * @param headers by lower-case name
   * @param body the text of the body; blank for none, as 202 and 204 have it
   */
  static Reply<?> of(int status, Map<String, String> headers, String body, JavaType type) {
    return new Reply<>(
        status,
        headers,
        body.isBlank() ? empty(status) : Json.parse(body),
        type,
        null,
        CallStats.NONE);
  }

  /** An answer made without any request, from what is known locally. */
  public static <T> Reply<T> local(Map<String, Object> tree, Class<T> type) {
    return new Reply<>(200, Map.of(), tree, Json.type(type), null, CallStats.NONE);
  }

  private static Map<String, @Nullable Object> empty(int status) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("accepted", true);
    tree.put("status", (long) status);
    return tree;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The value of a response header. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The vendor's name for the request, or null. */
  public @Nullable String requestId() {
    return RequestId.in(headers);
  }

  /**
   * Everything that the vendor sent, in its order: maps, lists, strings, numbers, booleans and
   * nulls. A whole number is an Integer, Long or BigInteger, any other a BigDecimal, with all its
   * digits. An answer without a body is {@code {accepted: true, status: ...}}.
   */
  public @Nullable Object tree() {
    return tree;
  }

  /**
   * The answer as a record. Fields that the record does not have are left out.
   *
   * @throws IntegrationException with code {@code bad_response} if the answer has another shape
   */
  public T value() {
    return Json.convert(tree, type);
  }

  /** The same answer in another shape. */
  public <R> Reply<R> map(Class<R> type, UnaryOperator<@Nullable Object> shape) {
    return new Reply<>(status, headers, shape.apply(tree), Json.type(type), paging, stats);
  }

  /**
   * The same page with where it stands in its list. An answer that is an object shows it under
   * {@code paging}, or {@code _paging} if the vendor sent a {@code paging} of its own.
   */
  public Reply<T> paged(Paging paging) {
    Object shown = tree;
    if (tree instanceof Map<?, ?> map) {
      var more = new LinkedHashMap<@Nullable Object, @Nullable Object>(map);
      more.put(free("paging", map), paging.fields());
      shown = more;
    }
    return new Reply<>(status, headers, shown, type, paging, stats);
  }

  /** What the vendor sent keeps its name. */
  private static String free(String name, Map<?, ?> taken) {
    return taken.containsKey(name) ? free("_" + name, taken) : name;
  }

  /** The same answer of a call that took this. */
  Reply<T> after(CallStats stats) {
    return new Reply<>(status, headers, tree, type, paging, stats);
  }

  /** What the call took. */
  public CallStats stats() {
    return stats;
  }

  /** Where this page stands in its list, if it is a page. */
  public Optional<Paging> paging() {
    return Optional.ofNullable(paging);
  }
}
