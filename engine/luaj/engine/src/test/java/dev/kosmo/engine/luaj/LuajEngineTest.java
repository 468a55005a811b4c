package dev.kosmo.engine.luaj;

import dev.kosmo.testkit.ScriptEngineContract;

class LuajEngineTest extends ScriptEngineContract {
  LuajEngineTest() {
    super("luaj");
  }
}
