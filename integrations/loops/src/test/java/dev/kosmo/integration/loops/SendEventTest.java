package dev.kosmo.integration.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.simulator.Routes;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SendEventTest {

  @Test
  void sendsTheEventUnderTheVendorsNames() {
    try (var loops = LoopsServer.start()) {
      var sent =
          loops.object(
              "send_event",
              Map.of(
                  "email",
                  "ines.moreau@example.test",
                  "event_name",
                  "purchase",
                  "properties",
                  Map.of("product", "Pro Plan", "amount", 99.5)));

      assertThat(sent.get("success")).isEqualTo(true);
      assertThat(loops.vendor().last().object())
          .hasValue(
              Map.of(
                  "email",
                  "ines.moreau@example.test",
                  "eventName",
                  "purchase",
                  "eventProperties",
                  Map.of("product", "Pro Plan", "amount", 99.5)));
    }
  }

  @Test
  void createsAContactThatIsUnknown() {
    try (var loops = LoopsServer.start()) {
      var sent = loops.client().sendEvent("jane@example.test", "signup", null).value();

      assertThat(sent).isEqualTo(new Sent(true, null));
      assertThat(loops.client().getContact("jane@example.test").value().email())
          .isEqualTo("jane@example.test");
    }
  }

  @Test
  void eachCallHasAKeyOfItsOwn() {
    try (var loops = LoopsServer.start()) {
      var first = loops.client().sendEvent("jane@example.test", "signup", null);
      var second = loops.client().sendEvent("jane@example.test", "signup", null);

      assertThat(first.value()).isEqualTo(second.value());
      assertThat(loops.vendor().requests())
          .map(request -> request.header("idempotency-key").orElse(""))
          .doesNotContain("")
          .doesNotHaveDuplicates()
          .hasSize(2);
    }
  }

  @Test
  void anEventThatArrivedBeforeIsASuccessWithANote() {
    try (var loops = LoopsServer.start(new ArrivesTwice())) {
      var reply = loops.client().sendEvent("jane@example.test", "signup", null);

      assertThat(reply.value().success()).isTrue();
      assertThat(reply.value().note()).contains("not sent twice");
      assertThat(reply.tree()).asInstanceOf(InstanceOfAssertFactories.MAP).containsKey("note");
    }
  }

  @Test
  void otherRefusalsStayFailures() {
    try (var loops = LoopsServer.start()) {
      var failure = loops.failure(client -> client.sendEvent("not-an-address", "signup", null));

      assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
      assertThat(failure).hasMessageContaining("Invalid email address.");
    }
  }

  @Test
  void theNameIsRequired() {
    try (var loops = LoopsServer.start()) {
      var failure = loops.failure("send_event", Map.of("email", "jane@example.test"));

      assertThat(failure).hasMessageStartingWith("Missing required parameter(s): event_name.");
      assertThat(loops.vendor().requests()).isEmpty();
    }
  }

  /** A Loops at which an event's first request came through, though its answer got lost. */
  private static final class ArrivesTwice extends RecordingVendor {

    @Override
    public Routes routes() {
      return new Routes()
          .on(
              "POST",
              "/events/send",
              request -> {
                var lost = loops().sendEvent(request);
                assertThat(lost.status()).isEqualTo(200);
                return loops().sendEvent(request);
              });
    }
  }
}
