package dev.kosmo.integration.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Outcome;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.RecordingVendor;
import dev.kosmo.testkit.StubRequest;
import dev.kosmo.testkit.StubService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateContactTest {
  private final RecordingVendor vendor = new RecordingVendor(new LoopsSimulator());
  private final LocalIntegration<Loops> loops = LocalIntegration.at(vendor, new LoopsIntegration());

  @AfterEach
  void stop() {
    loops.close();
  }

  @Test
  void changesWhatIsGivenAndKeepsTheRest() {
    var saved = loops.client().updateContact("usr_1001", null, "Inès", null, null).value();

    var contact = loops.client().getContact("usr_1001").value();
    assertThat(saved).isEqualTo(new Saved(true, contact.id()));
    assertThat(contact.firstName()).isEqualTo("Inès");
    assertThat(contact.lastName()).isEqualTo("Moreau");
    assertThat(contact.properties()).containsEntry("plan", "pro");
  }

  @Test
  void propertiesGoToTheTopLevel() {
    var saved =
        loops.call(
            "update_contact",
            Map.of(
                "contact_id",
                "abc123def456",
                "properties",
                Map.of("plan", "pro", "company", "Acme Inc")));

    assertThat(saved.get("success")).isEqualTo(true);
    assertThat(vendor.last().object())
        .hasValue(Map.of("userId", "abc123def456", "plan", "pro", "company", "Acme Inc"));
    assertThat(loops.client().getContact("abc123def456").value().properties())
        .containsEntry("company", "Acme Inc");
  }

  @Test
  void aNullPropertyIsSent() {
    var properties = new HashMap<String, @Nullable Object>();
    properties.put("plan", null);

    var saved = loops.client().updateContact("usr_1001", null, null, null, properties).value();

    assertThat(saved.success()).isTrue();
    assertThat(vendor.last().object().orElseThrow()).containsEntry("plan", null);
  }

  @Test
  void anUnknownContactIsNotCreated() {
    var failure =
        loops.failure(client -> client.updateContact("new@example.test", null, "New", null, null));

    assertThat(failure).hasMessageContaining("No contact has the address \"new@example.test\"");
    assertThat(failure.code()).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(vendor.requests()).map(SimulatedRequest::method).containsExactly("GET");
  }

  @Test
  void anAddressCanBeChangedByUserId() {
    var saved =
        loops.client().updateContact("usr_1001", "ines@example.test", null, null, null).value();

    assertThat(loops.client().getContact("ines@example.test").value().id()).isEqualTo(saved.id());
  }

  @Test
  void anAddressCannotBeChangedByAddress() {
    var failure =
        loops.failure(
            client ->
                client.updateContact(
                    "ines.moreau@example.test", "ines@example.test", null, null, null));

    assertThat(failure).hasMessageContaining("identified by its userId");
    assertThatNothingWasSent(failure);
  }

  @Test
  void theSameAddressMayBeRepeated() {
    var address = "ines.moreau@example.test";

    var saved = loops.client().updateContact(address, address, "Inès", null, null).value();

    assertThat(saved.success()).isTrue();
    assertThat(vendor.last().object()).hasValue(Map.of("email", address, "firstName", "Inès"));
  }

  @Test
  void needsSomethingToChange() {
    var failure =
        loops.failure("update_contact", Map.of("contact_id", "usr_1001", "properties", Map.of()));

    assertThat(failure).hasMessageContaining("`first_name`").hasMessageContaining("`properties`");
    assertThatNothingWasSent(failure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"email", "userId"})
  void propertiesCannotSayWhoseContactItIs(String name) {
    var failure =
        loops.failure(
            client -> client.updateContact("usr_1001", null, null, null, Map.of(name, "usr_1002")));

    assertThat(failure).hasMessageContaining("`properties` cannot hold `" + name + "`");
    assertThatNothingWasSent(failure);
  }

  @Test
  void propertiesCannotContradictArguments() {
    var failure =
        loops.failure(
            client ->
                client.updateContact("usr_1001", null, "Inès", null, Map.of("firstName", "Agnès")));

    assertThat(failure).hasMessageContaining("`properties` cannot hold `firstName`");
    assertThatNothingWasSent(failure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "%41", "a b&c=d"})
  void anyIdReachesTheVendorUnchanged(String id) {
    var body = Map.<String, @Nullable Object>of("userId", id, "email", "odd@example.test");
    var created = loops.client().put(body).value();

    var saved = loops.client().updateContact(id, null, "Odd", null, null).value();

    assertThat(saved.id()).isEqualTo(created.id());
    assertThat(vendor.last().object()).hasValue(Map.of("userId", id, "firstName", "Odd"));
    assertThat(loops.client().getContact(id).value().firstName()).isEqualTo("Odd");
  }

  @Test
  void aLookUpThatFailsChangedNothing() {
    var failure = failureAnswered(request -> cut());

    assertThat(failure.code()).isEqualTo(ErrorCode.NETWORK);
    assertThat(failure.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(failure.hint()).contains("Nothing was changed: call again.");
    assertThat(failureAnswered(request -> answer(503)).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(failureAnswered(request -> answer(200)).outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void onlyAnUpdateWithoutAnAnswerIsInDoubt() {
    assertThat(failureUpdating(() -> cut()).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(failureUpdating(() -> answer(503)).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(failureUpdating(() -> answer(400)).outcome()).isEqualTo(Outcome.FAILED);
  }

  private static IntegrationException failureUpdating(Supplier<SimulatedAnswer> update) {
    var found = SimulatedAnswer.json(200, List.of(Map.of("id", "c1")));
    return failureAnswered(request -> request.method().equals("GET") ? found : update.get());
  }

  private static IntegrationException failureAnswered(
      Function<StubRequest, SimulatedAnswer> answers) {
    try (var stub =
        LocalIntegration.at(StubService.start().answer(answers), new LoopsIntegration())) {
      return stub.failure("update_contact", Map.of("contact_id", "usr_1", "first_name", "A"));
    }
  }

  /** The answer to a look-up that is no list, too. */
  private static SimulatedAnswer answer(int status) {
    return SimulatedAnswer.json(status, Map.of("message", "no"));
  }

  /** Without any answer the stub breaks the connection. */
  private static SimulatedAnswer cut() {
    throw new IllegalStateException("cut");
  }

  private void assertThatNothingWasSent(IntegrationException failure) {
    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
    assertThat(vendor.requests()).isEmpty();
  }
}
