package dev.kosmo.integration.klaviyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.integration.Change;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Profiles, and how they come onto lists. */
class KlaviyoProfilesTest {
  private static final String ADA = "01KSMPD0000000000000000001";
  private static final String VERA = "vera.stern@example.test";

  private final SimulatedKlaviyo klaviyo = new SimulatedKlaviyo();

  @AfterEach
  void stop() {
    klaviyo.close();
  }

  @Test
  void aNewProfileCanBeRead() {
    var created =
        klaviyo
            .client()
            .createProfile(VERA, "+15550199001", "Vera", "Stern", Map.of("plan", "pro"))
            .value()
            .data();

    var read = klaviyo.client().getProfile(created.id()).value().data();

    assertThat(created.id()).hasSize(26);
    assertThat(read).isEqualTo(created);
    assertThat(read.attributes().email()).isEqualTo(VERA);
    assertThat(read.attributes().phoneNumber()).isEqualTo("+15550199001");
    assertThat(read.attributes().firstName()).isEqualTo("Vera");
    assertThat(read.attributes().lastName()).isEqualTo("Stern");
    assertThat(read.attributes().properties()).isEqualTo(Map.of("plan", "pro"));
  }

  @Test
  void aNewProfileSaysWhereItIs() {
    var reply = klaviyo.reply("create_profile", Map.of("email", VERA));

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.header("location")).get().asString().contains("/profiles/01KSMPD");
  }

  @Test
  void anUpdateLeavesTheOtherFieldsAlone() {
    var before = klaviyo.client().getProfile(ADA).value().data().attributes();

    var after =
        klaviyo
            .client()
            .updateProfile(ADA, null, null, null, Change.to("Berg"), null)
            .value()
            .data()
            .attributes();

    assertThat(after.lastName()).isEqualTo("Berg");
    assertThat(after.email()).isEqualTo(before.email());
    assertThat(after.phoneNumber()).isEqualTo(before.phoneNumber());
    assertThat(after.properties()).isEqualTo(before.properties());
  }

  @Test
  void anExplicitNullClears() {
    var arguments = new HashMap<String, @Nullable Object>(Map.of("profile_id", ADA));
    arguments.put("phone_number", null);

    klaviyo.call("update_profile", arguments);

    assertThat(klaviyo.client().getProfile(ADA).value().data().attributes().phoneNumber()).isNull();
  }

  @Test
  void propertiesArePutOverThoseThatAreThere() {
    var after =
        klaviyo
            .client()
            .updateProfile(ADA, null, null, null, null, Change.to(Map.of("plan", "team", "x", 1)))
            .value()
            .data()
            .attributes();

    assertThat(after.properties()).containsEntry("plan", "team").containsKeys("x", "visits");
  }

  @Test
  void anAddressOfSomebodyElseIsAConflictAndChangesNothing() {
    var before = klaviyo.client().getProfile(ADA).value();

    assertThatThrownBy(
            () ->
                klaviyo.call(
                    "update_profile",
                    Map.of("profile_id", ADA, "email", "bruno.costa@example.test")))
        .isInstanceOfSatisfying(
            IntegrationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT));
    assertThat(klaviyo.client().getProfile(ADA).value()).isEqualTo(before);
  }

  @Test
  void aSubscriberComesOntoTheListAndGetsAProfile() {
    var count = count("LD0001");

    var reply = klaviyo.client().subscribeProfile("LD0001", VERA, null, null);

    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.value()).isEqualTo(new Accepted(true, 202));
    assertThat(count("LD0001")).isEqualTo(count + 1);
    assertThat(klaviyo.idsOfAll("list_profiles", Map.of("limit", 100))).hasSize(241);
  }

  @Test
  void whoIsOnTheListAlreadyIsNotCountedTwice() {
    klaviyo.client().subscribeProfile("LD0004", VERA, null, null);
    klaviyo.client().subscribeProfile("LD0004", VERA, null, null);

    assertThat(count("LD0004")).isEqualTo(1);
  }

  /** The third list is of double opt-in, and nobody confirms in the simulator. */
  @Test
  void onAListWithDoubleOptInOnlyAnImportCounts() {
    klaviyo.client().subscribeProfile("LD0003", VERA, null, null);
    assertThat(count("LD0003")).isZero();

    klaviyo.client().subscribeProfile("LD0003", VERA, null, "2026-05-01T10:00:00Z");
    assertThat(count("LD0003")).isEqualTo(1);
  }

  @Test
  void membersSayWhenTheyCame() {
    var page = klaviyo.client().listListProfiles("LD0002", null, null).value();

    assertThat(page.data())
        .hasSize(12)
        .allSatisfy(member -> assertThat(member.attributes().joinedGroupAt()).startsWith("2026-"));
  }

  private long count(String list) {
    var attributes = klaviyo.client().getList(list).value().data().attributes();
    return attributes.profileCount() == null ? -1 : attributes.profileCount();
  }
}
