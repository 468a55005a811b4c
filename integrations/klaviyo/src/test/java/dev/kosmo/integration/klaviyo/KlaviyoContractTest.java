package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.testkit.IntegrationContract;
import java.util.Map;

class KlaviyoContractTest extends IntegrationContract {

  KlaviyoContractTest() {
    super("klaviyo");
  }

  @Override
  @SuppressWarnings("unchecked") // The second argument of a call is that of the function.
  protected Map<String, ?> example(FunctionSpec function) {
    return KlaviyoAnswersTest.calls()
        .map(call -> call.get())
        .filter(call -> call[0].equals(function.name()))
        .map(call -> (Map<String, ?>) call[1])
        .findFirst()
        .orElseThrow();
  }
}
