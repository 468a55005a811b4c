package dev.kosmo.integration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The integrations present and their functions. An interface is read when its integration is first
 * asked for. Safe for use by several threads.
 */
public final class IntegrationCatalog {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private final Map<String, Integration<?>> integrations = new TreeMap<>();
  private final Map<String, Functions> functions = new ConcurrentHashMap<>();

  private IntegrationCatalog(Iterable<? extends Integration<?>> integrations) {
    integrations.forEach(this::add);
  }

  /** The integrations on the class path. */
  public static IntegrationCatalog discover() {
    return new IntegrationCatalog(
        ServiceLoader.load(Integration.class).stream()
            .<Integration<?>>map(provider -> (Integration<?>) provider.get())
            .toList());
  }

  /** These integrations. */
  public static IntegrationCatalog of(List<? extends Integration<?>> integrations) {
    return new IntegrationCatalog(integrations);
  }

  private void add(Integration<?> integration) {
    if (!NAME.matcher(integration.name()).matches()) {
      throw new IllegalArgumentException(
          "An integration cannot be named `%s`: use lower-case letters, digits and underscores."
              .formatted(integration.name()));
    }
    var other = integrations.putIfAbsent(integration.name(), integration);
    if (other != null) {
      throw new IllegalArgumentException(
          "Two integrations are named `%s`: %s and %s. Remove one from the class path."
              .formatted(integration.name(), other.getClass(), integration.getClass()));
    }
  }

  /** All of them, by name. */
  public Collection<Integration<?>> integrations() {
    return List.copyOf(integrations.values());
  }

  /** The integration of that name. */
  public Optional<Integration<?>> find(String name) {
    return Optional.ofNullable(integrations.get(name));
  }

  /** The integration behind a Feign interface. */
  public <A> Integration<A> integration(Class<A> api) {
    for (var integration : integrations.values()) {
      if (integration.api() == api) {
        @SuppressWarnings("unchecked") // Its interface is the argument.
        var found = (Integration<A>) integration;
        return found;
      }
    }
    throw IntegrationException.rejected(
        ErrorCode.UNKNOWN_INTEGRATION,
        "No integration on the class path has the interface %s. Present: %s."
            .formatted(api.getSimpleName(), String.join(", ", integrations.keySet())));
  }

  /** The functions of an integration. */
  public Functions functions(Integration<?> integration) {
    return functions.computeIfAbsent(integration.name(), name -> Functions.of(integration));
  }
}
