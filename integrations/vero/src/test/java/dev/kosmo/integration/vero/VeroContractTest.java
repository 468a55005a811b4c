package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.testkit.IntegrationContract;
import dev.kosmo.testkit.Subject;
import org.junit.jupiter.api.Test;

class VeroContractTest extends IntegrationContract {

  VeroContractTest() {
    super("vero");
  }

  /** No function of Vero reads, so only what stands behind the simulator can differ. */
  @Override
  @Test
  public void accountsSeeDifferentData(Subject subject) {
    var simulator = new VeroSimulator();

    var seen =
        simulator.accounts().stream()
            .map(account -> simulator.project(account.name()).user("usr_123").orElseThrow());

    assertThat(seen).doesNotHaveDuplicates().hasSize(3);
  }
}
