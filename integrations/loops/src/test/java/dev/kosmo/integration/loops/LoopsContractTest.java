package dev.kosmo.integration.loops;

import dev.kosmo.testkit.IntegrationContract;

class LoopsContractTest extends IntegrationContract {

  LoopsContractTest() {
    super("loops");
  }
}
