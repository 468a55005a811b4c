package dev.kosmo.integration;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The functions of one integration, by name. Immutable. */
public final class Functions {
  private final String integration;
  private final Map<String, FunctionSpec> byName = new TreeMap<>();
  private final Map<Method, FunctionSpec> byMethod = new HashMap<>();

  private Functions(String integration) {
    this.integration = integration;
  }

  static Functions of(Integration<?> integration) {
    var functions = new Functions(integration.name());
    for (var method : integration.api().getMethods()) {
      if (!Modifier.isStatic(method.getModifiers())) {
        FunctionReader.read(integration.name(), method).ifPresent(functions::add);
      }
    }
    return functions;
  }

  private void add(FunctionSpec function) {
    if (byName.putIfAbsent(function.name(), function) != null) {
      throw new IllegalArgumentException("two functions are named `%s`".formatted(function.name()));
    }
    byMethod.put(function.method(), function);
  }

  /** All of them, by name. */
  public Collection<FunctionSpec> all() {
    return List.copyOf(byName.values());
  }

  /** Their names, in the one documented spelling. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /**
   * The function of that name, in snake_case, camelCase, with {@code -}, with or without prefix.
   */
  public Optional<FunctionSpec> find(String name) {
    return Optional.ofNullable(byName.get(canonical(name)));
  }

  /** Leads any accepted spelling to the documented one. */
  public String canonical(String name) {
    var canonical = Spelling.canonical(name);
    var prefix = integration + "_";
    return !byName.containsKey(canonical) && canonical.startsWith(prefix)
        ? canonical.substring(prefix.length())
        : canonical;
  }

  Optional<FunctionSpec> find(Method method) {
    return Optional.ofNullable(byMethod.get(method));
  }
}
