package dev.kosmo.integration.close;

import dev.kosmo.testkit.IntegrationContract;

class CloseContractTest extends IntegrationContract {
  CloseContractTest() {
    super("close");
  }
}
