package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrackEventTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-01T10:00:00Z"));
  private final SimulatedVero vero = new SimulatedVero(new VeroSimulator(now::get));

  @AfterEach
  void stop() {
    vero.close();
  }

  @Test
  void anIdentityIsAnIdOnTheWire() {
    var answer =
        vero.call(
            "track_event",
            Map.of(
                "identity", "usr_123",
                "event_name", "Purchased",
                "data", Map.of("product", "Widget", "price", 29.99)));

    assertThat(answer).isEqualTo(Map.of("status", 200, "message", "Success."));
    assertThat(vero.last().path()).isEqualTo("/events/track");
    assertThat(vero.last().object())
        .hasValue(
            Map.of(
                "identity", Map.of("id", "usr_123"),
                "event_name", "Purchased",
                "data", Map.of("product", "Widget", "price", 29.99)));
  }

  @Test
  void anAddressIsIdAndAddressOnTheWire() {
    vero.client().trackEvent("jane@example.test", "Signed up", null);

    assertThat(vero.last().object())
        .hasValue(
            Map.of(
                "identity",
                Map.of("id", "jane@example.test", "email", "jane@example.test"),
                "event_name",
                "Signed up"));
    assertThat(vero.user("jane@example.test").email()).isEqualTo("jane@example.test");
  }

  @Test
  void anAddressThatIsKnownIsWhoeverHasIt() {
    vero.client().trackEvent("ines.moreau@example.test", "Signed up", null);

    assertThat(events()).map(SimulatedEvent::user).containsExactly("usr_123");
  }

  @Test
  void somebodyUnknownIsCreated() {
    vero.client().trackEvent("usr_9", "Signed up", null);

    assertThat(vero.user("usr_9")).isEqualTo(SimulatedUser.unknown("usr_9"));
  }

  @Test
  void theSameEventAgainHasNoEffectForSomeMinutes() {
    var first = vero.client().trackEvent("usr_123", "Signed up", null);
    now.updateAndGet(time -> time.plusSeconds(299));
    var again = vero.client().trackEvent("usr_123", "signed_up", null);

    assertThat(again.value()).isEqualTo(first.value());
    assertThat(events()).hasSize(1);
  }

  @Test
  void theSameEventAgainCountsAfterSomeMinutes() {
    vero.client().trackEvent("usr_123", "Signed up", null);
    now.updateAndGet(time -> time.plusSeconds(300));
    vero.client().trackEvent("usr_123", "Signed up", null);

    assertThat(events()).hasSize(2);
  }

  @Test
  void otherDataOrSomebodyElseMakesAnotherEvent() {
    vero.client().trackEvent("usr_123", "Purchased", Map.of("order", 1));
    vero.client().trackEvent("usr_123", "Purchased", Map.of("order", 2));
    vero.client().trackEvent("usr_456", "Purchased", Map.of("order", 2));

    assertThat(events()).hasSize(3);
  }

  @Test
  void theNameIsRequired() {
    var failure = vero.failure("track_event", Map.of("identity", "usr_123", "event_name", " "));

    assertThat(failure).hasMessageStartingWith("Missing required parameter(s): event_name.");
    assertThat(vero.requests()).isEmpty();
  }

  @Test
  void argumentsMayBePositional() {
    var trackEvent = vero.functions().find("track_event").orElseThrow();
    var arguments = List.of("usr_123", "Purchased", Map.of("product", "Widget"));

    vero.call("track_event", trackEvent.named(arguments));

    assertThat(events())
        .containsExactly(
            new SimulatedEvent("usr_123", "purchased", Map.of("product", "Widget"), null));
  }

  private List<SimulatedEvent> events() {
    return vero.project("default").events();
  }
}
