package dev.kosmo.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A run went beyond one of its {@link Limits}. Thrown by a host function or by {@link
 * ScriptOutput}, it ends the script: an engine lets no script catch it.
 */
public final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Limit limit;
  private final transient Number value;
  private final transient Number used;

  /**
   * @param limit which limit
   * @param limits what it is
   * @param used how much was used up when it was noticed, in the limit's unit
   */
  public LimitException(Limit limit, Limits limits, Number used) {
    super(limit.message("the script", limit.in(limits)), null, false, false);
    this.limit = limit;
    this.value = limit.in(limits);
    this.used = used;
  }

  /** Which limit. */
  public Limit limit() {
    return limit;
  }

  /** The failure of this script that follows from it. */
  public ScriptException endOf(Script script) {
    var error = ScriptError.of(limit.code(), limit.message(script.name(), value));
    return new ScriptException(ScriptException.Kind.LIMIT, error, script.name(), 0, this);
  }

  /** Its name, the limit and what was used, as {@link Data}. */
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", limit.word());
    fields.put("value", value);
    fields.put("used", used);
    return fields;
  }
}
