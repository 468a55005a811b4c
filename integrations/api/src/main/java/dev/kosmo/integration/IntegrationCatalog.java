package dev.kosmo.integration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The integrations present and their functions. An interface is read when its integration is first
 * asked for. Safe for use by several threads.
 */
public final class IntegrationCatalog {
  private static final int MOST_FAULTS = 100;
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private final Map<String, Integration<?>> integrations = new TreeMap<>();
  private final Map<String, Functions> functions = new ConcurrentHashMap<>();

  private final List<String> unloaded;

  private IntegrationCatalog(List<? extends Integration<?>> integrations, List<String> unloaded) {
    this.unloaded = List.copyOf(unloaded);
    integrations.forEach(this::add);
  }

  /** The integrations on the class path. One that cannot be loaded is among the faults. */
  public static IntegrationCatalog discover() {
    var found = new ArrayList<Integration<?>>();
    var unloaded = new ArrayList<String>();
    var providers = ServiceLoader.load(Integration.class).iterator();
    while (unloaded.size() < MOST_FAULTS) { // A broken class path may fail without end.
      try {
        if (!providers.hasNext()) {
          break;
        }
        found.add(providers.next());
      } catch (ServiceConfigurationError | LinkageError e) {
        unloaded.add("An integration cannot be loaded: %s.".formatted(e.getMessage()));
      }
    }
    return new IntegrationCatalog(found, unloaded);
  }

  /** These integrations. */
  public static IntegrationCatalog of(List<? extends Integration<?>> integrations) {
    return new IntegrationCatalog(integrations, List.of());
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

  /**
   * The functions of an integration.
   *
   * @throws IntegrationException with code {@code faulty_integration} if its interface is not made
   *     as it must be
   */
  public Functions functions(Integration<?> integration) {
    return functions.computeIfAbsent(integration.name(), name -> read(integration));
  }

  private static Functions read(Integration<?> integration) {
    try {
      return Functions.of(integration);
    } catch (IllegalArgumentException | LinkageError e) {
      throw IntegrationException.faulty(integration, e);
    }
  }

  /** Those that can be used, by name. Reads every interface. */
  public List<Integration<?>> sound() {
    return integrations.values().stream()
        .filter(integration -> fault(integration).isEmpty())
        .toList();
  }

  /** What is wrong with the others, one a sentence. Reads every interface. */
  public List<String> faults() {
    return Stream.concat(
            unloaded.stream(),
            integrations.values().stream()
                .flatMap(integration -> fault(integration).stream())
                .map(IntegrationException::getMessage))
        .toList();
  }

  private Optional<IntegrationException> fault(Integration<?> integration) {
    try {
      functions(integration);
      return Optional.empty();
    } catch (IntegrationException e) {
      return Optional.of(e);
    }
  }
}
