package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Paging;
import dev.kosmo.integration.Query;
import dev.kosmo.integration.Reply;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a script puts into {@code params} or {@code query}, as Capsule reads it. Immutable. */
final class Params {
  private static final long LARGEST_PAGE = 100;

  private final String function;
  private final String parameter;
  private final Map<String, @Nullable Object> given;

  private Params(String function, String parameter, Map<String, @Nullable Object> given) {
    this.function = function;
    this.parameter = parameter;
    this.given = given;
  }

  static Params of(
      String function, String parameter, @Nullable Map<String, ? extends @Nullable Object> given) {
    var params = new Params(function, parameter, new LinkedHashMap<>());
    if (given != null) {
      given.forEach(params::put);
    }
    return params;
  }

  private void put(String name, @Nullable Object value) {
    if (value instanceof Collection<?> list) {
      list.forEach(item -> requireSimple(name, item));
      given.put(name, isCommaList(name) ? joined(list) : value);
    } else {
      requireSimple(name, value);
      given.put(name, value);
    }
  }

  /** Capsule reads these two as one text; all other lists repeat their name. */
  private static boolean isCommaList(String name) {
    return name.equals("embed") || name.equals("status");
  }

  private static String joined(Collection<?> list) {
    return list.stream()
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private void requireSimple(String name, @Nullable Object value) {
    if (value instanceof Map || value instanceof Collection) {
      throw Complaints.invalid(
          function,
          "`%s.%s` must be text, a number, true or false, or a list of these."
              .formatted(parameter, name));
    }
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name))
        .map(String::valueOf)
        .filter(text -> !text.isBlank());
  }

  Params without(String name) {
    var fewer = new LinkedHashMap<>(given);
    fewer.remove(name);
    return new Params(function, parameter, fewer);
  }

  /** The query of a list, with a page no larger than Capsule gives. */
  Query list() {
    var query = new LinkedHashMap<>(given);
    // The functions without `params` spell it so, and Capsule ignores names that it does not know.
    query.remove("per_page");
    query.put("perPage", size());
    query.put("page", number("page"));
    return Query.of(query);
  }

  Query query() {
    return Query.of(given);
  }

  private @Nullable Long size() {
    var wanted = wanted();
    return wanted == null ? null : Long.valueOf(Math.min(wanted, LARGEST_PAGE));
  }

  private @Nullable Long wanted() {
    var wanted = number("perPage");
    return wanted == null ? number("per_page") : wanted;
  }

  private @Nullable Long number(String name) {
    var text = text(name);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.get().matches("[0-9]{1,9}") || Long.parseLong(text.get()) < 1) {
      throw Complaints.invalid(
          function, "`%s.%s` must be a whole number of at least 1.".formatted(parameter, name));
    }
    return Long.valueOf(text.get());
  }

  /** The page with what leads to the next one. */
  <P> Reply<P> page(String items, Reply<P> answer) {
    var wanted = wanted();
    var tooMany = wanted != null && wanted > LARGEST_PAGE ? wanted : null;
    return Pages.of(items, answer, new Paging(items, next(answer), size(), tooMany));
  }

  /** A raw answer, with what leads to the next page if Capsule says that there is one. */
  Reply<Object> raw(Reply<Object> answer) {
    var next = next(answer);
    return next.isEmpty() ? answer : answer.paged(new Paging("", next, null, null));
  }

  private Map<String, Object> next(Reply<?> answer) {
    return Pages.next(answer)
        .<Map<String, Object>>map(
            page -> {
              var following = new LinkedHashMap<>(given);
              following.put("page", page);
              return Map.of(parameter, following);
            })
        .orElse(Map.of());
  }
}
