package dev.kosmo.testkit;

import dev.kosmo.integration.ParameterSpec;
import org.jspecify.annotations.Nullable;

class FakeIntegrationTest extends IntegrationContract {
  FakeIntegrationTest() {
    super("parcels");
  }

  @Override
  protected @Nullable Object sample(ParameterSpec parameter) {
    return parameter.name().equals("parcel_id") ? "p1" : null;
  }
}
