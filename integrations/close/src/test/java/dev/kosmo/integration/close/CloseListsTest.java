package dev.kosmo.integration.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.testkit.LocalIntegration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts, activities, tasks and the user. */
class CloseListsTest {
  private static final String ACME = "lead_abc123XYZ";

  private final LocalIntegration<Close> close = LocalIntegration.simulated(new CloseIntegration());

  @AfterEach
  void stop() {
    close.close();
  }

  @Test
  void contactsOfOneLead() {
    var page = close.call("list_contacts", Map.of("lead_id", ACME, "limit", 50));

    assertThat(page.keySet()).containsExactly("contacts", "count", "has_more", "skip", "paging");
    assertThat(page.get("contacts"))
        .asInstanceOf(InstanceOfAssertFactories.list(Object.class))
        .extracting("display_name")
        .containsExactly("Jane Smith", "John Doe");
  }

  @Test
  void contactsOfAllLeadsInPages() {
    var first = close.client().listContacts(null, null, null).value();
    var second = close.client().listContacts(null, 25L, 25L).value();

    assertThat(first.count()).isEqualTo(25);
    assertThat(first.hasMore()).isTrue();
    assertThat(second.hasMore()).isFalse();
    assertThat(second.contacts()).doesNotContainAnyElementsOf(first.contacts());
  }

  @Test
  void contactsKeepTheirAddressesInTheTypedView() {
    var jane = close.client().listContacts(ACME, 1L, null).value().contacts().get(0);

    assertThat(jane.emails())
        .containsExactly(new Contact.Email("jane.smith@example.test", "office", false));
    assertThat(jane.phones()).containsExactly(new Contact.Phone("+15550100", "office"));
    assertThat(jane.leadId()).isEqualTo(ACME);
  }

  @Test
  void activitiesOfALeadAreNewestFirstAndSayTheirTypeInWords() {
    var activities = close.client().listActivities(ACME, null, null, null).value().activities();

    assertThat(activities)
        .extracting(Activity::type)
        .containsExactly("email", "email", "meeting", "sms", "call", "note");
    assertThat(activities.get(0).subject()).isEqualTo("Re: Proposal");
    assertThat(activities.get(5).note()).isEqualTo("Budget agreed");
  }

  @ParameterizedTest
  @CsvSource({"email, 2", "EMAIL, 2", "Email, 2", "call, 1", "note, 1", "sms, 1", "meeting, 1"})
  void activitiesOfALeadAndAType(String type, int count) {
    var page = close.client().listActivities(ACME, type, null, null).value();

    assertThat(page.count()).isEqualTo(count);
    assertThat(page.activities())
        .extracting(Activity::type)
        .containsOnly(type.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource({"email, 2", "Call, 1", "note, 41", "SMS, 1", "meeting, 1"})
  void activitiesOfATypeOfAllLeads(String type, int count) {
    var page = close.client().listActivities(null, type, 100L, null).value();

    assertThat(page.count()).isEqualTo(count);
  }

  @Test
  void scriptsSeeTheTypeBesideTheVendorsOwn() {
    var page = close.call("list_activities", Map.of("lead_id", ACME, "type", "email", "limit", 1));

    assertThat(page.get("activities"))
        .asInstanceOf(InstanceOfAssertFactories.list(Object.class))
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
        .containsEntry("_type", "Email")
        .containsEntry("type", "email")
        .containsEntry("body_preview", "Thank you, we will look at it.");
    assertThat(page).containsEntry("has_more", true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fax", "EmailThread"})
  void anUnknownTypeIsTheVendorsToJudge(String type) {
    assertThatThrownBy(() -> close.call("list_activities", Map.of("lead_id", ACME, "type", type)))
        .hasMessageStartingWith("Close CRM answered 400 to list_activities: _type: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anEmptyFilterDoesNotListEverything(String leadId) {
    assertThatThrownBy(() -> close.call("list_contacts", Map.of("lead_id", leadId)))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT))
        .hasMessageContaining("app.integrations.close.list_contacts: `lead_id` is empty.");
  }

  @Test
  void aTaskForALeadIsAmongItsOpenTasks() {
    var task =
        close.client().createTask("Call back", ACME, "user_def456UVW", "2026-07-01", null).value();

    assertThat(task.text()).isEqualTo("Call back");
    assertThat(task.assignedToName()).isEqualTo("Omar Haddad");
    assertThat(task.date()).isEqualTo("2026-07-01");
    assertThat(close.client().getLead(ACME).value().tasks()).contains(task);
  }

  @Test
  void aTaskThatIsDoneIsNotOpen() {
    var task =
        close.call("create_task", Map.of("text", "Done", "lead_id", ACME, "is_complete", true));

    assertThat(task).containsEntry("is_complete", true);
    assertThat(close.client().getLead(ACME).value().tasks())
        .extracting(Task::text)
        .doesNotContain("Done");
  }

  @Test
  void aTaskNeedsItsTextOnly() {
    var task = close.call("create_task", Map.of("text", "Think"));

    assertThat(task)
        .containsEntry("lead_id", null)
        .containsEntry("assigned_to", "user_abc123XYZ")
        .containsEntry("is_dateless", true);
  }

  @Test
  void theUserComesWithOrganizationsThatHaveNames() {
    var user = close.client().getCurrentUser().value();

    assertThat(user.firstName() + " " + user.lastName()).isEqualTo("Jane Doe");
    assertThat(user.email()).isEqualTo("jane.doe@example.test");
    assertThat(user.organizations())
        .extracting(User.Organization::name)
        .containsExactly("Kosmo Observatory");
    assertThat(close.call("get_current_user", Map.of()))
        .containsEntry(
            "organizations", List.of(Map.of("id", "orga_obs0001", "name", "Kosmo Observatory")));
  }
}
