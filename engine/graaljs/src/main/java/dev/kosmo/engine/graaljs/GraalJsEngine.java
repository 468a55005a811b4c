package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import java.util.List;

/**
 * JavaScript, run by GraalJS. Safe for use by several threads; nothing of GraalVM is loaded before
 * the first session opens.
 *
 * <p>A script is the body of an async function: {@code await} and {@code return} work at its top
 * level. {@code print}, {@code dump} and {@code console} show values that are no data too:
 * functions as {@code function}, errors as {@code Error: message}, maps and sets by what they hold.
 * To {@code typeof} a namespace is a function, since calling one must fail in the host's words.
 * Members that are undefined are left out. Data for the host may hold dates, which become text in
 * ISO 8601, but no functions, symbols, maps or sets.
 */
public final class GraalJsEngine implements ScriptEngine {

  @Override
  public String id() {
    return "graaljs";
  }

  @Override
  public List<String> extensions() {
    return List.of("js");
  }

  @Override
  public String title() {
    return "JavaScript";
  }

  @Override
  public ScriptSession open(SessionOptions options) {
    return GraalJsSession.open(options);
  }
}
