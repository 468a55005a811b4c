package dev.kosmo.host;

import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptEngine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The engines present, by id and by extension. */
final class Engines {
  private final Map<String, ScriptEngine> byId = new TreeMap<>();
  private final Map<String, ScriptEngine> byExtension = new LinkedHashMap<>();

  private Engines(Iterable<ScriptEngine> engines) {
    engines.forEach(this::add);
  }

  static Engines discover() {
    return new Engines(ServiceLoader.load(ScriptEngine.class));
  }

  static Engines of(List<ScriptEngine> engines) {
    return new Engines(engines);
  }

  private void add(ScriptEngine engine) {
    var other = byId.putIfAbsent(engine.id(), engine);
    if (other != null) {
      throw new IllegalArgumentException(
          "Two engines are named `%s`: %s and %s. Remove one from the class path."
              .formatted(engine.id(), other.getClass(), engine.getClass()));
    }
    engine.extensions().forEach(extension -> byExtension.putIfAbsent(extension, engine));
  }

  Collection<ScriptEngine> all() {
    return List.copyOf(byId.values());
  }

  /**
   * The engine for a script.
   *
   * @throws IllegalArgumentException if none runs its language
   */
  ScriptEngine of(Script script) {
    var engine = byExtension.get(script.language());
    if (engine == null) {
      var present =
          byId.values().stream()
              .map(each -> each.id() + " (" + String.join(", ", each.extensions()) + ")")
              .collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "No engine runs `.%s` files. Present: %s."
              .formatted(script.language(), present.isEmpty() ? "none" : present));
    }
    return engine;
  }
}
