package dev.kosmo.integration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Where an account's requests go: the vendor, or a URL configured on purpose. */
final class BaseUrl {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private BaseUrl() {}

  /**
   * The base URL of an account, without a slash at the end.
   *
   * @throws IntegrationException with code {@code invalid_url} unless it is https, or http to
   *     loopback, without user, query or fragment
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
            || "http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost()));
  }
}
