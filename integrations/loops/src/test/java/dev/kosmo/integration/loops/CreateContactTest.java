package dev.kosmo.integration.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.Outcome;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.RecordingVendor;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CreateContactTest {
  private final RecordingVendor vendor = new RecordingVendor(new LoopsSimulator());
  private final LocalIntegration<Loops> loops = LocalIntegration.at(vendor, new LoopsIntegration());

  @AfterEach
  void stop() {
    loops.close();
  }

  @Test
  void whatWasCreatedCanBeRead() {
    var saved = loops.client().createContact("jane@example.test", "Jane", "Doe").value();

    var contact = loops.client().getContact("jane@example.test").value();
    assertThat(saved.success()).isTrue();
    assertThat(contact.id()).isEqualTo(saved.id());
    assertThat(contact.firstName()).isEqualTo("Jane");
    assertThat(contact.lastName()).isEqualTo("Doe");
  }

  @Test
  void scriptsGetTheVendorsAnswer() {
    var saved = loops.call("create_contact", Map.of("email", "jane@example.test"));

    assertThat(saved.get("success")).isEqualTo(true);
    assertThat(saved.get("id")).isEqualTo("cmsim00000000000000000005");
  }

  @Test
  void namesAreCamelCaseOnTheWireAndAbsentOnesAreNotSent() {
    var saved =
        loops.call("create_contact", Map.of("email", "jane@example.test", "first_name", "Jane"));

    assertThat(saved).isNotEmpty();
    assertThat(vendor.last().object())
        .hasValue(Map.of("email", "jane@example.test", "firstName", "Jane"));
  }

  @Test
  void anExistingAddressIsAConflict() {
    var failure =
        loops.failure(client -> client.createContact("ines.moreau@example.test", null, null));

    assertThat(failure)
        .hasMessage("Loops answered 409 to create_contact: Email or userId is already on list.");
    assertThat(failure.code()).isEqualTo(ErrorCode.CONFLICT);
    assertThat(failure.status()).hasValue(409);
    assertThat(failure.outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void aWrongAddressIsTheVendorsToRefuse() {
    var failure = loops.failure("create_contact", Map.of("email", "not-an-address"));

    assertThat(failure).hasMessageContaining("Invalid email address.");
    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
  }

  @Test
  void theAddressIsRequired() {
    var failure = loops.failure("create_contact", Map.of("first_name", "Jane"));

    assertThat(failure).hasMessageStartingWith("Missing required parameter(s): email.");
    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void aMisspeltParameterIsRefusedWithTheRightOne() {
    var failure =
        loops.failure("create_contact", Map.of("email", "jane@example.test", "firstnam", "Jane"));

    assertThat(failure).hasMessageContaining("`firstnam`").hasMessageContaining("first_name");
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void valuesArriveAsTheyAre() {
    var name = "Zoë \"%41\" {name} </p> \u1F600";

    var saved = loops.client().createContact("zoe@example.test", name, null).value();

    assertThat(saved.success()).isTrue();
    assertThat(loops.client().getContact("zoe@example.test").value().firstName()).isEqualTo(name);
  }
}
