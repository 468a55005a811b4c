package dev.kosmo.integration.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.Outcome;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.RecordingVendor;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListContactsTest {
  private final RecordingVendor vendor = new RecordingVendor(new LoopsSimulator());
  private final LocalIntegration<Loops> loops = LocalIntegration.at(vendor, new LoopsIntegration());

  @AfterEach
  void stop() {
    loops.close();
  }

  @Test
  void isRefusedWithoutARequest() {
    var failure = loops.failure(client -> client.listContacts(10L, 0L));

    assertThat(failure.code()).isEqualTo(ErrorCode.UNSUPPORTED);
    assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(failure.isRetryable()).isFalse();
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void scriptsAreToldWhatToUse() {
    var failure = loops.failure("list_contacts", Map.of());

    assertThat(failure).hasMessageContaining("get_contact");
    assertThat(failure.code()).isEqualTo(ErrorCode.UNSUPPORTED);
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void theRangesOfItsParametersHoldAllTheSame() {
    assertThat(loops.failure("list_contacts", Map.of("limit", 51L)))
        .hasMessageContaining("`limit` must be between 1 and 50, but is 51");
    assertThat(loops.failure("list_contacts", Map.of("limit", 0L)))
        .hasMessageContaining("`limit` must be between 1 and 50, but is 0");
    assertThat(loops.failure("list_contacts", Map.of("offset", -1L)))
        .hasMessageContaining("`offset` must be at least 0, but is -1");
  }
}
