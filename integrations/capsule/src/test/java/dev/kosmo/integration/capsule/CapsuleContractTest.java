package dev.kosmo.integration.capsule;

import dev.kosmo.testkit.IntegrationContract;

/** What every integration owes. */
class CapsuleContractTest extends IntegrationContract {
  CapsuleContractTest() {
    super("capsule");
  }
}
