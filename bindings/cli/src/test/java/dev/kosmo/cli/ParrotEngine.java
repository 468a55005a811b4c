package dev.kosmo.cli;

import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import java.util.List;

/** A language of one command a line, so that tests of the program do not wait for a real one. */
public final class ParrotEngine implements ScriptEngine {
  @Override
  public String id() {
    return "polly";
  }

  @Override
  public List<String> extensions() {
    return List.of("parrot", "txt");
  }

  @Override
  public ScriptSession open(SessionOptions options) {
    return new ParrotSession(options);
  }
}
