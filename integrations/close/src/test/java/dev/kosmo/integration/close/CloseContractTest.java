package dev.kosmo.integration.close;

import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.testkit.IntegrationContract;
import org.jspecify.annotations.Nullable;

class CloseContractTest extends IntegrationContract {
  CloseContractTest() {
    super("close");
  }

  @Override
  protected @Nullable Object sample(ParameterSpec parameter) {
    return switch (parameter.name()) {
      case "id", "lead_id" -> "lead_abc123XYZ";
      default -> null;
    };
  }
}
