package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Klaviyo's paging: an opaque cursor in, whole URLs out. A cursor is the last item seen. */
final class SimulatedPage {
  static final String SIZE = "page[size]";
  static final String CURSOR = "page[cursor]";
  private static final String AFTER = "after:";

  private final SimulatedRequest request;
  private final List<Map<String, @Nullable Object>> all;
  private final int size;
  private final int start;

  private SimulatedPage(
      SimulatedRequest request, List<Map<String, @Nullable Object>> all, int size) {
    this.request = request;
    this.all = all;
    this.size = size;
    this.start = request.query(CURSOR).map(this::after).orElse(0);
  }

  static SimulatedAnswer of(
      SimulatedRequest request,
      List<Map<String, @Nullable Object>> all,
      PageSize kind,
      int absent) {
    return new SimulatedPage(request, all, size(request, kind, absent)).answer();
  }

  private static int size(SimulatedRequest request, PageSize kind, int absent) {
    var given = request.query(SIZE);
    if (given.isEmpty()) {
      return absent;
    } else if (!kind.isIn(RequestRules.revision(request))) {
      throw Refusals.parameter(SIZE, "page_size is not a parameter of this endpoint.");
    } else if (!given.get().matches("[0-9]{1,6}")
        || Integer.parseInt(given.get()) < 1
        || Integer.parseInt(given.get()) > kind.most()) {
      throw Refusals.parameter(
          SIZE, "Page size must be a whole number from 1 to %d.".formatted(kind.most()));
    }
    return Integer.parseInt(given.get());
  }

  private int after(String cursor) {
    var last = decoded(cursor);
    for (var i = 0; i < all.size(); i++) {
      if (last.equals(AFTER + all.get(i).get("id"))) {
        return i + 1;
      }
    }
    throw Refusals.parameter(CURSOR, "Invalid cursor.");
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private SimulatedAnswer answer() {
    var end = Math.min(all.size(), start + size);
    var links = new LinkedHashMap<String, @Nullable Object>();
    links.put("self", url(request.query(CURSOR).orElse(null)));
    links.put("next", end < all.size() ? url(cursor(end)) : null);
    links.put("prev", start == 0 ? null : url(start <= size ? null : cursor(start - size)));
    var page = new LinkedHashMap<String, @Nullable Object>();
    page.put("data", all.subList(start, end));
    page.put("links", links);
    return Resources.answer(200, page);
  }

  /** The cursor of the page that begins at an index. */
  private String cursor(int index) {
    var last = AFTER + all.get(index - 1).get("id");
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(last.getBytes(StandardCharsets.UTF_8));
  }

  private String url(@Nullable String cursor) {
    var query = new LinkedHashMap<>(request.query());
    query.remove(CURSOR);
    if (cursor != null) {
      query.put(CURSOR, cursor);
    }
    var text =
        query.entrySet().stream()
            .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
            .collect(Collectors.joining("&"));
    return Resources.BASE + request.path() + (text.isEmpty() ? "" : "?" + text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
