package dev.kosmo.integration;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How requests get to the vendors, as far as an operator has a say in it. Immutable.
 *
 * @param caFile certificates of authorities to trust besides those of the JDK, in PEM, or null
 * @param proxy what all requests but those to this machine go through, or null. Names are looked up
 *     by the proxy then, so that it is the proxy's to keep requests from private addresses
 * @param privateHosts hosts, by name or address, that may be at a private address
 */
public record Network(@Nullable Path caFile, @Nullable HttpProxy proxy, Set<String> privateHosts) {

  private static final Network DIRECT = new Network(null, null, Set.of());

  public Network {
    privateHosts =
        privateHosts.isEmpty()
            ? Set.of()
            : privateHosts.stream().map(Network::normal).collect(Collectors.toUnmodifiableSet());
  }

  /** Straight to public addresses, trusting whom the JDK trusts. */
  public static Network direct() {
    return DIRECT;
  }

  /**
   * What these variables say: {@code KOSMO_CA_FILE}, {@code KOSMO_PROXY} (a URL, or {@code env} for
   * what {@code HTTPS_PROXY} and {@code NO_PROXY} say) and {@code KOSMO_PRIVATE_HOSTS} (names with
   * commas between).
   *
   * @throws IntegrationException with code {@code invalid_url} if there is no such proxy
   */
  public static Network fromEnvironment(Map<String, String> variables) {
    var file = variables.getOrDefault("KOSMO_CA_FILE", "").strip();
    var hosts = variables.getOrDefault("KOSMO_PRIVATE_HOSTS", "").strip();
    return new Network(
        file.isEmpty() ? null : Path.of(file),
        proxy(variables),
        hosts.isEmpty() ? Set.of() : new HashSet<>(List.of(hosts.split("[,\\s]+"))));
  }

  private static @Nullable HttpProxy proxy(Map<String, String> variables) {
    var chosen = variables.getOrDefault("KOSMO_PROXY", "").strip();
    try {
      if (!chosen.equals("env")) {
        return chosen.isEmpty() ? null : HttpProxy.of(chosen);
      }
      return HttpProxy.fromEnvironment(variables)
          .orElseThrow(() -> new IllegalArgumentException("`HTTPS_PROXY` is not set."));
    } catch (IllegalArgumentException e) {
      throw IntegrationException.rejected(
          ErrorCode.INVALID_URL,
          "The proxy cannot be used: " + e.getMessage(),
          "Mend `KOSMO_PROXY`, or `HTTPS_PROXY` if it is `env`.");
    }
  }

  /** The same, trusting the authorities in a PEM file, too. It is read at the first connection. */
  public Network withCaFile(Path file) {
    return new Network(file, proxy, privateHosts);
  }

  /** The same through a proxy. */
  public Network withProxy(HttpProxy proxy) {
    return new Network(caFile, proxy, privateHosts);
  }

  /**
   * The same with hosts that may be at an address of this machine or of a private network. Without
   * them, only {@code localhost}, {@code 127.0.0.1} and {@code [::1]} may.
   */
  public Network withPrivateHosts(Collection<String> hosts) {
    return new Network(caFile, proxy, Set.copyOf(hosts));
  }

  boolean allowsPrivate(String host) {
    return privateHosts.contains(normal(host));
  }

  private static String normal(String host) {
    var plain = host.strip().toLowerCase(Locale.ROOT);
    return plain.startsWith("[") && plain.endsWith("]")
        ? plain.substring(1, plain.length() - 1)
        : plain;
  }
}
