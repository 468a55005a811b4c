package dev.kosmo.integration;

import static java.util.Spliterator.ORDERED;

import com.fasterxml.jackson.databind.JavaType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
  private final @Nullable Sequel sequel;

  private Reply(
      int status,
      Map<String, String> headers,
      @Nullable Object tree,
      JavaType type,
      @Nullable Paging paging,
      CallStats stats,
      @Nullable Sequel sequel) {
    this.status = status;
    this.headers = headers;
    this.tree = tree;
    this.type = type;
    this.paging = paging;
    this.stats = stats;
    this.sequel = sequel;
  }

  /** How the same function is called for another page, by the arguments to put over its own. */
  private record Sequel(FunctionSpec function, Function<Map<String, Object>, Reply<?>> request) {
    Sequel then(UnaryOperator<Reply<?>> change) {
      return new Sequel(function, request.andThen(change));
    }
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
        CallStats.NONE,
        null);
  }

  /** An answer made without any request, from what is known locally. */
  public static <T> Reply<T> local(Map<String, Object> tree, Class<T> type) {
    return new Reply<>(200, Map.of(), tree, Json.type(type), null, CallStats.NONE, null);
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
    return new Reply<>(
        status,
        headers,
        shape.apply(tree),
        Json.type(type),
        paging,
        stats,
        sequel == null ? null : sequel.then(page -> page.map(type, shape)));
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
    return new Reply<>(status, headers, shown, type, paging, stats, sequel);
  }

  /** What the vendor sent keeps its name. */
  private static String free(String name, Map<?, ?> taken) {
    return taken.containsKey(name) ? free("_" + name, taken) : name;
  }

  /** The same answer of a call that took this. */
  Reply<T> after(CallStats stats) {
    return new Reply<>(status, headers, tree, type, paging, stats, sequel);
  }

  /** The same answer with a way to call its function for other pages. */
  Reply<T> followedBy(FunctionSpec function, Function<Map<String, Object>, Reply<?>> request) {
    var next = new Sequel(function, request);
    return new Reply<>(status, headers, tree, type, paging, stats, next);
  }

  /** What the call took. */
  public CallStats stats() {
    return stats;
  }

  /** Where this page stands in its list, if it is a page. */
  public Optional<Paging> paging() {
    return Optional.ofNullable(paging);
  }

  /**
   * What the page holds: the list that {@link Paging#items} names, else the answer if it is a list,
   * else the only list in it.
   */
  public Optional<List<?>> items() {
    if (tree instanceof List<?> list) {
      return Optional.of(list);
    }
    return tree instanceof Map<?, ?> fields ? items(fields) : Optional.empty();
  }

  private Optional<List<?>> items(Map<?, ?> fields) {
    if (paging != null && fields.get(paging.items()) instanceof List<?> named) {
      return Optional.of(named);
    }
    var lists = fields.values().stream().filter(List.class::isInstance).toList();
    return lists.size() == 1 ? Optional.of((List<?>) lists.get(0)) : Optional.empty();
  }

  /**
   * This page and those after it. Each is requested, as a call of its own, when the stream comes to
   * it.
   *
   * <p>The stream throws {@link IntegrationException} if a page cannot be had; its hint has the
   * arguments to go on with.
   */
  public Stream<Reply<T>> pages() {
    if (sequel == null) {
      return Stream.of(this);
    }
    var request = sequel.request();
    @SuppressWarnings("unchecked") // The same function answers.
    var pages =
        new PageIterator<T>(
            sequel.function(), next -> next.isEmpty() ? this : (Reply<T>) request.apply(next));
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, ORDERED), false);
  }

  /**
   * The items of this page and of those after it, which are requested when the stream comes to
   * them, see {@link #pages}:
   *
   * <pre>{@code
   * close.listLeads("Acme", null, null).stream(LeadPage::leads).limit(500).forEach(...);
   * }</pre>
   *
   * @param items what a page holds
   */
  public <I> Stream<I> stream(Function<? super T, ? extends Collection<I>> items) {
    return pages().flatMap(page -> items.apply(page.value()).stream());
  }
}
