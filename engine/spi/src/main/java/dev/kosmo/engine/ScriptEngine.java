package dev.kosmo.engine;

import java.util.List;
import java.util.Locale;

/**
 * A script language. Found by {@link java.util.ServiceLoader}; to be implemented by engine modules.
 *
 * <p>Stateless and safe for use by several threads. Creating one must be cheap: the host creates
 * every engine to learn its extensions, and opens only the one that it needs.
 */
public interface ScriptEngine {

  /** The name of this implementation, unique among the engines present, such as {@code luaj}. */
  String id();

  /**
   * File name extensions without the dot, such as {@code lua}. The first one names the language
   * wherever a user sees it.
   */
  List<String> extensions();

  /** The name of the language as users read it, such as {@code Lua}. */
  default String title() {
    var name = extensions().get(0);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The index of a list's first item in this language, by which messages name items: 0 or 1. */
  default int firstIndex() {
    return 0;
  }

  /** Opens an isolated world for one script. */
  ScriptSession open(SessionOptions options);
}
