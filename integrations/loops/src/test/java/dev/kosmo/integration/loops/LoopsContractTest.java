package dev.kosmo.integration.loops;

import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.testkit.IntegrationContract;
import org.jspecify.annotations.Nullable;

class LoopsContractTest extends IntegrationContract {

  LoopsContractTest() {
    super("loops");
  }

  @Override
  protected @Nullable Object sample(ParameterSpec parameter) {
    return parameter.name().equals("contact_id") ? "usr_1001" : null;
  }
}
