package dev.kosmo.integration;

import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer that sends a request elsewhere. It is followed on the same scheme, host and port alone,
 * since every request carries credentials; and a request that may change something is sent again
 * only where the vendor says that it did nothing with it (307, 308).
 */
final class Redirect {
  /** How many one request follows. */
  static final int MOST = 5;

  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> KEEPING_THE_METHOD = Set.of(307, 308);

  private final Request request;
  private final int status;
  private final @Nullable URI target;

  private Redirect(Request request, int status, @Nullable URI target) {
    this.request = request;
    this.status = status;
    this.target = target;
  }

  static boolean isOne(int status) {
    return STATUSES.contains(status);
  }

  static Redirect of(Request request, Response answer) {
    var location = Bodies.headers(answer).getOrDefault("location", "");
    return new Redirect(request, answer.status(), target(request, location));
  }

  private static @Nullable URI target(Request request, String location) {
    try {
      return location.isBlank()
          ? null
          : URI.create(request.url()).resolve(new URI(location.strip()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** The request to go on with, or null if it is not to be followed. */
  @Nullable Request request() {
    return obstacle() == null
        ? Request.create(
            request.httpMethod(),
            Objects.requireNonNull(target).toString(),
            request.headers(),
            request.body(),
            request.charset(),
            request.requestTemplate())
        : null;
  }

  /** Why it is not followed, as it follows "it", or null. */
  @Nullable String obstacle() {
    if (target == null || target.getHost() == null) {
      return "redirects without saying where to";
    } else if (!origin(target).equals(origin(URI.create(request.url())))) {
      return "redirects to another host, %s, which gets no credentials".formatted(origin(target));
    } else if (request.httpMethod() != HttpMethod.GET && !KEEPING_THE_METHOD.contains(status)) {
      return "redirects, and what it got is not sent twice";
    }
    return null;
  }

  private static String origin(URI uri) {
    var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    var standard = scheme.equals("https") ? 443 : 80;
    var port = uri.getPort() < 0 ? standard : uri.getPort();
    // Whoever adds a login asks for another one than ours.
    var login = uri.getRawUserInfo() == null ? "" : "...@";
    var host = uri.getHost().toLowerCase(Locale.ROOT);
    return scheme + "://" + login + host + (port == standard ? "" : ":" + port);
  }
}
