package dev.kosmo.integration;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Where an account's requests go: the vendor, or a URL configured on purpose. */
final class BaseUrl {
  // Names do not end in what begins with a digit; 0x7f.1 is an address to some systems.
  private static final Pattern NUMERIC = Pattern.compile("\\[.*|(.*\\.)?[0-9][^.]*\\.?");

  private BaseUrl() {}

  /**
   * The base URL of an account, without a slash at the end.
   *
   * @throws IntegrationException with code {@code invalid_url} unless it is https, or http to
   *     loopback, without user, query or fragment, and its host a name or an address in its usual
   *     spelling
   */
  static String of(Integration<?> integration, Credentials credentials) {
    var configured = credentials.find(AccountField.URL.key());
    if (configured.isEmpty()) {
      return integration.baseUri().toString();
    }
    try {
      var uri = new URI(configured.get().strip());
      if (isAllowed(uri)) {
        return uri.toString().replaceAll("/+$", "");
      }
    } catch (URISyntaxException e) {
      // Falls through to the message, which must not show what may hold a password.
    }
    throw IntegrationException.rejected(
        ErrorCode.INVALID_URL,
        "The `url` of %s must be https, or http to localhost, without user, query or fragment."
            .formatted(integration.title()),
        "Set it as in https://example.com/api/v1, or remove it to use the vendor's.");
  }

  private static boolean isAllowed(URI uri) {
    var plain =
        uri.getHost() != null
            && uri.getRawUserInfo() == null
            && uri.getRawQuery() == null
            && uri.getRawFragment() == null;
    return plain
        && ("https".equals(uri.getScheme())
            || "http".equals(uri.getScheme()) && Loopback.isName(uri.getHost()))
        && (!NUMERIC.matcher(uri.getHost()).matches() || isAddress(uri.getHost()));
  }

  /** Whether an address is one that can be used, and written as everybody writes it. */
  private static boolean isAddress(String host) {
    try {
      // No name, so that nothing is looked up.
      var address = InetAddress.getByName(host);
      var isPlain =
          address instanceof Inet4Address
              ? address.getHostAddress().equals(host)
              : host.startsWith("[") && !host.contains("%");
      return isPlain && AddressKind.of(address) != AddressKind.UNUSABLE;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
