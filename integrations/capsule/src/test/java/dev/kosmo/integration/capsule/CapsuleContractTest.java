package dev.kosmo.integration.capsule;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.testkit.IntegrationContract;
import java.util.Map;

/** What every integration owes. */
class CapsuleContractTest extends IntegrationContract {
  CapsuleContractTest() {
    super("capsule");
  }

  @Override
  protected boolean isPath(ParameterSpec parameter) {
    return parameter.name().equals("path");
  }

  @Override
  @SuppressWarnings("unchecked") // The second argument of a call is that of the function.
  protected Map<String, ?> example(FunctionSpec function) {
    return CapsuleTypedTest.calls()
        .map(call -> call.get())
        .filter(call -> call[0].equals(function.name()))
        .map(call -> (Map<String, ?>) call[1])
        .findFirst()
        .orElseThrow();
  }
}
