package dev.kosmo.integration.capsule;

import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.testkit.IntegrationContract;

/** What every integration owes. */
class CapsuleContractTest extends IntegrationContract {
  CapsuleContractTest() {
    super("capsule");
  }

  @Override
  protected boolean isPath(ParameterSpec parameter) {
    return parameter.name().equals("path");
  }
}
