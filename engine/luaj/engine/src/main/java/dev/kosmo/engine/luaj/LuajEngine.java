package dev.kosmo.engine.luaj;

import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import java.util.List;

/** Lua 5.2, interpreted by LuaJ, with libraries that stop when they are told to. */
public final class LuajEngine implements ScriptEngine {

  @Override
  public String id() {
    return "luaj";
  }

  @Override
  public List<String> extensions() {
    return List.of("lua");
  }

  @Override
  public int firstIndex() {
    return 1;
  }

  @Override
  public ScriptSession open(SessionOptions options) {
    return new LuajSession(options);
  }
}
