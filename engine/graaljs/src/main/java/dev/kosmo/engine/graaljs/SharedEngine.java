package dev.kosmo.engine.graaljs;

import java.io.InputStream;
import java.io.OutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.io.IOAccess;

/**
 * The engine of GraalVM that all sessions share; it holds code, never data. Made when this class is
 * first used.
 */
final class SharedEngine {
  // In characters of two bytes, and in bytes.
  static final int LONGEST_STRING = 1 << 25;
  private static final int LONGEST_BUFFER = 1 << 25;
  // As many as a call may spell out.
  private static final int MOST_ARGUMENTS = 65_535;

  // What CONSTRAINED wants of any access: nothing that a host could change afterwards.
  private static final HostAccess NO_HOST_ACCESS =
      HostAccess.newBuilder().allowMutableTargetMappings().build();

  private static final Engine ENGINE = create();

  private SharedEngine() {}

  private static Engine create() {
    var engine = safely(Engine.newBuilder("js")).build();
    Guard.watch(engine);
    return engine;
  }

  /** Settings of an engine that are fit for {@link SandboxPolicy#CONSTRAINED}. */
  static Engine.Builder safely(Engine.Builder engine) {
    return engine
        .option("engine.WarnInterpreterOnly", "false")
        .in(InputStream.nullInputStream())
        .out(OutputStream.nullOutputStream())
        .err(OutputStream.nullOutputStream());
  }

  /** A new world for scripts, without any way out of it. */
  static Context newContext() {
    return narrowly(safely(Context.newBuilder("js").engine(ENGINE))).build();
  }

  /** Settings of a context that are fit for {@link SandboxPolicy#CONSTRAINED}. */
  static Context.Builder safely(Context.Builder context) {
    return context
        .allowHostAccess(NO_HOST_ACCESS)
        .allowHostClassLoading(false)
        .allowPolyglotAccess(PolyglotAccess.NONE)
        .allowEnvironmentAccess(EnvironmentAccess.NONE)
        .allowIO(IOAccess.NONE)
        .allowCreateProcess(false)
        .allowCreateThread(false)
        .allowNativeAccess(false)
        .allowInnerContextOptions(false)
        .in(InputStream.nullInputStream())
        .out(OutputStream.nullOutputStream())
        .err(OutputStream.nullOutputStream())
        // Sloppy mode ignores writes to read-only values in silence.
        .option("js.strict", "true")
        .option("js.console", "false")
        .option("js.print", "false")
        .option("js.load", "false")
        // The mode `throw` would report the script's own failure before the runner sees it.
        .option("js.unhandled-rejections", "handler");
  }

  /**
   * Settings that narrow it further. CONSTRAINED itself does nothing but look at settings, and it
   * takes no experimental ones, which all of these are: so we go without its name.
   */
  private static Context.Builder narrowly(Context.Builder context) {
    return context
        .allowExperimentalOptions(true)
        .option("js.global-arguments", "false")
        .option("js.java-package-globals", "false")
        .option("js.polyglot-builtin", "false")
        .option("js.shared-array-buffer", "false")
        .option("js.atomics", "false")
        .option("js.agent-can-block", "false")
        .option("js.string-length-limit", String.valueOf(LONGEST_STRING))
        .option("js.max-typed-array-length", String.valueOf(LONGEST_BUFFER))
        .option("js.max-apply-argument-length", String.valueOf(MOST_ARGUMENTS))
        // What scripts make code and expressions of outlives them there.
        .option("js.function-constructor-cache-size", "1")
        .option("js.regex-cache-size", "8");
  }
}
