package dev.kosmo.engine.graaljs;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.IOAccess;

/**
 * The engine of GraalVM that all sessions share; it holds code, never data. Made when this class is
 * first used.
 */
final class SharedEngine {
  private static final int LONGEST_STRING = 1 << 26;
  private static final Engine ENGINE = create();

  private SharedEngine() {}

  private static Engine create() {
    return Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
  }

  /** A new world for scripts, without any way out of it. */
  static Context newContext() {
    return Context.newBuilder("js")
        .engine(ENGINE)
        .allowHostAccess(HostAccess.NONE)
        .allowHostClassLookup(name -> false)
        .allowHostClassLoading(false)
        .allowPolyglotAccess(PolyglotAccess.NONE)
        .allowEnvironmentAccess(EnvironmentAccess.NONE)
        .allowIO(IOAccess.NONE)
        .allowCreateProcess(false)
        .allowCreateThread(false)
        .allowNativeAccess(false)
        .allowInnerContextOptions(false)
        .allowExperimentalOptions(true)
        // Sloppy mode ignores writes to read-only values in silence.
        .option("js.strict", "true")
        .option("js.console", "false")
        .option("js.print", "false")
        .option("js.load", "false")
        .option("js.global-arguments", "false")
        .option("js.java-package-globals", "false")
        .option("js.polyglot-builtin", "false")
        .option("js.shared-array-buffer", "false")
        .option("js.agent-can-block", "false")
        .option("js.string-length-limit", String.valueOf(LONGEST_STRING))
        // The mode `throw` would report the script's own failure before the runner sees it.
        .option("js.unhandled-rejections", "handler")
        .build();
  }
}
