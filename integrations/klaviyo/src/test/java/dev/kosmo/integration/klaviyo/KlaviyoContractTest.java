package dev.kosmo.integration.klaviyo;

import dev.kosmo.testkit.IntegrationContract;

class KlaviyoContractTest extends IntegrationContract {

  KlaviyoContractTest() {
    super("klaviyo");
  }
}
