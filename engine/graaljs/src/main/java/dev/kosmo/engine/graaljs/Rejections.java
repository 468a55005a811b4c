package dev.kosmo.engine.graaljs;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** Rejected promises that no one handles, which would fail in silence. */
final class Rejections {
  private @Nullable Value first;

  void install(Prelude prelude) {
    ProxyExecutable note =
        arguments -> {
          if (first == null) {
            first = arguments[0].getArrayElement(0);
          }
          return null;
        };
    prelude.call("onRejection", note);
  }

  /** The reason of the first one since the last {@link #clear}. */
  @Nullable Value first() {
    return first;
  }

  void clear() {
    first = null;
  }
}
