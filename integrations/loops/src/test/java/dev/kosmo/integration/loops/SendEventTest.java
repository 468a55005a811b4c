package dev.kosmo.integration.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.RecordingVendor;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendEventTest {
  private final RecordingVendor vendor = new RecordingVendor(new LoopsSimulator());
  private final LocalIntegration<Loops> loops = LocalIntegration.at(vendor, new LoopsIntegration());

  @AfterEach
  void stop() {
    loops.close();
  }

  @Test
  void sendsTheEventUnderTheVendorsNames() {
    var sent =
        loops.call(
            "send_event",
            Map.of(
                "email",
                "ines.moreau@example.test",
                "event_name",
                "purchase",
                "properties",
                Map.of("product", "Pro Plan", "amount", 99.5)));

    assertThat(sent.get("success")).isEqualTo(true);
    assertThat(vendor.last().object())
        .hasValue(
            Map.of(
                "email",
                "ines.moreau@example.test",
                "eventName",
                "purchase",
                "eventProperties",
                Map.of("product", "Pro Plan", "amount", 99.5)));
  }

  @Test
  void createsAContactThatIsUnknown() {
    var sent = loops.client().sendEvent("jane@example.test", "signup", null).value();

    assertThat(sent).isEqualTo(new Sent(true));
    assertThat(loops.client().getContact("jane@example.test").value().email())
        .isEqualTo("jane@example.test");
  }

  @Test
  void eachCallHasAKeyOfItsOwn() {
    var first = loops.client().sendEvent("jane@example.test", "signup", null);
    var second = loops.client().sendEvent("jane@example.test", "signup", null);

    assertThat(first.value()).isEqualTo(second.value());
    assertThat(vendor.requests())
        .map(request -> request.header("idempotency-key").orElse(""))
        .doesNotContain("")
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  /** Each call has a key of its own, so no refusal of a key means that this call came through. */
  @Test
  void aConflictIsAFailure() {
    try (var twice =
        LocalIntegration.at(new ArrivesTwice(new LoopsSimulator()), new LoopsIntegration())) {
      var failure = twice.failure(client -> client.sendEvent("jane@example.test", "signup", null));

      assertThat(failure.code()).isEqualTo(ErrorCode.CONFLICT);
      assertThat(failure.status()).hasValue(409);
    }
  }

  @Test
  void otherRefusalsStayFailures() {
    var failure = loops.failure(client -> client.sendEvent("not-an-address", "signup", null));

    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
    assertThat(failure).hasMessageContaining("Invalid email address.");
  }

  @Test
  void theNameIsRequired() {
    var failure = loops.failure("send_event", Map.of("email", "jane@example.test"));

    assertThat(failure).hasMessageStartingWith("Missing required parameter(s): event_name.");
    assertThat(vendor.requests()).isEmpty();
  }

  /** A Loops at which an event's first request came through, though its answer got lost. */
  private static final class ArrivesTwice extends RecordingVendor {
    private final LoopsSimulator loops;

    ArrivesTwice(LoopsSimulator loops) {
      super(loops);
      this.loops = loops;
    }

    @Override
    public Routes routes() {
      return new Routes()
          .on(
              "POST",
              "/events/send",
              request -> {
                var lost = loops.sendEvent(request);
                assertThat(lost.status()).isEqualTo(200);
                return loops.sendEvent(request);
              });
    }
  }
}
