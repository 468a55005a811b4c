package dev.kosmo.testkit;

class FakeIntegrationTest extends IntegrationContract {
  FakeIntegrationTest() {
    super("parcels");
  }
}
