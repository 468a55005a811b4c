package dev.kosmo.integration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An HTTP proxy that tunnels to the vendors. Never prints its password. Immutable. */
public final class HttpProxy {
  private static final int STANDARD_PORT = 80;

  private final String host;
  private final int port;
  private final @Nullable String login;
  private final List<String> exceptions;

  private HttpProxy(String host, int port, @Nullable String login, List<String> exceptions) {
    this.host = host;
    this.port = port;
    this.login = login;
    this.exceptions = exceptions;
  }

  /**
   * A proxy at a URL such as {@code http://proxy.example.com:3128}, with {@code user:password@}
   * before the host if it wants that.
   *
   * @throws IllegalArgumentException if it is no such URL; the message does not repeat it
   */
  public static HttpProxy of(String url) {
    try {
      var text = url.strip();
      var uri = new URI(text.contains("://") ? text : "http://" + text);
      if ("http".equalsIgnoreCase(uri.getScheme())
          && uri.getHost() != null
          && uri.getRawQuery() == null
          && uri.getRawPath().replace("/", "").isEmpty()) {
        var port = uri.getPort() < 0 ? STANDARD_PORT : uri.getPort();
        return new HttpProxy(uri.getHost(), port, uri.getUserInfo(), List.of());
      }
    } catch (URISyntaxException e) {
      // Falls through to the message, which must not show what may hold a password.
    }
    throw new IllegalArgumentException(
        "The URL of a proxy is like http://proxy.example.com:3128 (http, a host, and a port).");
  }

  /**
   * The proxy that {@code HTTPS_PROXY} names, but for the hosts in {@code NO_PROXY}; both may be in
   * lower case.
   *
   * @throws IllegalArgumentException if it is no URL of a proxy
   */
  public static Optional<HttpProxy> fromEnvironment(Map<String, String> variables) {
    return variable(variables, "HTTPS_PROXY")
        .map(
            url ->
                of(url)
                    .except(List.of(variable(variables, "NO_PROXY").orElse("").split("[,\\s]+"))));
  }

  private static Optional<String> variable(Map<String, String> variables, String name) {
    return Optional.ofNullable(variables.get(name))
        .or(() -> Optional.ofNullable(variables.get(name.toLowerCase(Locale.ROOT))))
        .filter(value -> !value.isBlank());
  }

  /**
   * The same, but for these hosts: {@code example.com} stands for itself and all names below it, an
   * address for itself, {@code *} for everything; {@code :8443} behind it for that port alone.
   */
  public HttpProxy except(Collection<String> hosts) {
    var normal =
        hosts.stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", ""))
            .filter(name -> !name.isEmpty())
            .toList();
    return new HttpProxy(host, port, login, normal);
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  /** User and password with a colon between, or null. */
  @Nullable String login() {
    return login;
  }

  /** Whether requests to that host go through the proxy. Those to this machine never do. */
  boolean serves(String target, int targetPort) {
    var name = target.toLowerCase(Locale.ROOT);
    return !Loopback.isName(name)
        && exceptions.stream()
            .noneMatch(it -> it.equals("*") || covers(it, name) || covers(it, name, targetPort));
  }

  private static boolean covers(String exception, String name) {
    return name.equals(exception) || name.endsWith("." + exception);
  }

  private static boolean covers(String exception, String name, int port) {
    var suffix = ":" + port;
    return exception.endsWith(suffix)
        && covers(exception.substring(0, exception.length() - suffix.length()), name);
  }

  @Override
  public String toString() {
    return "http://" + host + ":" + port;
  }
}
