package dev.kosmo.integration;

import dev.kosmo.integration.quota.Gate;
import dev.kosmo.integration.quota.Window;
import feign.MethodMetadata;
import feign.Request;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The gates before the requests of one account. Safe for use by several threads. */
final class Quota {
  private static final int NAME_BYTES = 16;

  private final Quotas quotas;
  private final Integration<?> integration;
  private final Account account;
  private final Map<Method, Optional<Gate>> gates = new ConcurrentHashMap<>();

  Quota(Quotas quotas, Integration<?> integration, Account account) {
    this.quotas = quotas;
    this.integration = integration;
    this.account = account;
  }

  /** The gate that a request has to pass, if there is one. */
  Optional<Gate> gate(Request request) {
    var endpoint = request.requestTemplate().methodMetadata();
    return gates.computeIfAbsent(endpoint.method(), method -> gate(endpoint));
  }

  private Optional<Gate> gate(MethodMetadata endpoint) {
    var own = endpoint.method().getAnnotation(RateLimited.class);
    var common = integration.api().getAnnotation(RateLimited.class);
    if (own != null || common != null && common.perEndpoint()) {
      var template = endpoint.template();
      var limits = own != null ? own : common;
      return gate(limits.value(), template.method() + " " + template.path());
    }
    return gate(common != null ? common.value() : new String[0], "");
  }

  private Optional<Gate> gate(String[] limits, String endpoint) {
    var windows = windows(limits);
    return quotas.gate(name(windows, endpoint), windows);
  }

  private List<Window> windows(String[] limits) {
    try {
      return Arrays.stream(limits).map(Window::parse).toList();
    } catch (IllegalArgumentException e) {
      throw IntegrationException.faulty(integration, e);
    }
  }

  /**
   * A name that is the same wherever the same is counted. It is made of the credential, which
   * nobody can find out from it.
   */
  private String name(List<Window> windows, String endpoint) {
    var parts =
        Stream.of(
                Stream.of(BaseUrl.of(integration, account.credentials()), endpoint),
                integration.fields().stream()
                    .filter(AccountField::secret)
                    .map(field -> account.credentials().find(field.key()).orElse("")),
                windows.stream().map(window -> window.time().toString()))
            .flatMap(it -> it)
            .toList();
    return integration.name() + "-" + digest(parts);
  }

  private static String digest(List<String> parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
