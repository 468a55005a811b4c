package dev.kosmo.testkit;

class ToyEngineTest extends ScriptEngineContract {
  ToyEngineTest() {
    super("toy");
  }
}
