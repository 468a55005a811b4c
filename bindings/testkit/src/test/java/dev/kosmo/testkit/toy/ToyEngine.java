package dev.kosmo.testkit.toy;

import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import java.util.List;

/** The smallest language that can keep the contract. */
public final class ToyEngine implements ScriptEngine {

  @Override
  public String id() {
    return "toy";
  }

  @Override
  public List<String> extensions() {
    return List.of("toy");
  }

  @Override
  public ScriptSession open(SessionOptions options) {
    return new ToySession(options);
  }
}
