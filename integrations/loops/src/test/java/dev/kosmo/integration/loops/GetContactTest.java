package dev.kosmo.integration.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.Outcome;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.RecordingVendor;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GetContactTest {
  private final RecordingVendor vendor = new RecordingVendor(new LoopsSimulator());
  private final LocalIntegration<Loops> loops = LocalIntegration.at(vendor, new LoopsIntegration());

  @AfterEach
  void stop() {
    loops.close();
  }

  @Test
  void findsByUserId() {
    var contact = loops.client().getContact("usr_1001").value();

    assertThat(contact.email()).isEqualTo("ines.moreau@example.test");
    assertThat(contact.firstName()).isEqualTo("Ines");
    assertThat(contact.subscribed()).isTrue();
    assertThat(contact.mailingLists()).containsEntry("cml0list00000000000000001", true);
    assertThat(contact.optInStatus()).isNull();
    assertThat(vendor.last().query()).containsOnly(Map.entry("userId", "usr_1001"));
  }

  @Test
  void findsByAddress() {
    var contact = loops.client().getContact("wei.lin@example.test").value();

    assertThat(contact.firstName()).isEqualTo("Wei");
    assertThat(contact.userId()).isNull();
    assertThat(vendor.last().query()).containsOnly(Map.entry("email", "wei.lin@example.test"));
  }

  @Test
  void scriptsGetTheOneContactInTheVendorsOrder() {
    var contact = loops.call("get_contact", Map.of("contact_id", "usr_1001"));

    assertThat(contact.get("email")).isEqualTo("ines.moreau@example.test");
    assertThat(contact.keySet())
        .map(Object::toString)
        .containsExactly(
            "id",
            "email",
            "firstName",
            "lastName",
            "source",
            "subscribed",
            "userGroup",
            "userId",
            "mailingLists",
            "optInStatus",
            "plan");
  }

  @Test
  void customPropertiesSurviveInBothViews() {
    var reply = loops.client().getContact("abc123def456");

    assertThat(reply.tree())
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("plan", "free")
        .containsEntry("company", "Haddad & Sons");
    assertThat(reply.value().properties())
        .containsOnly(Map.entry("plan", "free"), Map.entry("company", "Haddad & Sons"));
  }

  @Test
  void aContactWithoutPropertiesHasNone() {
    assertThat(loops.client().getContact("wei.lin@example.test").value().properties()).isEmpty();
  }

  @Test
  void anEmptyAnswerIsNotFound() {
    var failure = loops.failure(client -> client.getContact("usr_none"));

    assertThat(failure)
        .hasMessageContaining("\"usr_none\"")
        .hasMessageContaining("Loops' own ids (cl..., cm...) cannot be searched");
    assertThat(failure.code()).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(failure.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(failure.status()).hasValue(200);
  }

  @Test
  void aBlankIdIsRefusedBeforeItIsSent() {
    var failure = loops.failure(client -> client.getContact(" "));

    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
    assertThat(vendor.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "%41", "a b&c=d", "a+b", "%2e%2e", "ü{x}#?;"})
  void anyIdReachesTheVendorUnchanged(String id) {
    var failure = loops.failure(client -> client.getContact(id));

    assertThat(failure.code()).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(vendor.last().path()).isEqualTo("/contacts/find");
    assertThat(vendor.last().query()).containsOnly(Map.entry("userId", id));
  }

  @Test
  void anyAddressReachesTheVendorUnchanged() {
    var id = "a+b%41&c@example.test";

    var failure = loops.failure(client -> client.getContact(id));

    assertThat(failure.code()).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(vendor.last().query()).containsOnly(Map.entry("email", id));
  }
}
