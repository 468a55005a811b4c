package dev.kosmo.engine.graaljs;

import dev.kosmo.testkit.ScriptEngineContract;

class GraalJsEngineTest extends ScriptEngineContract {
  GraalJsEngineTest() {
    super("graaljs");
  }
}
