package dev.kosmo.integration.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.integration.Change;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Paging;
import dev.kosmo.testkit.LocalIntegration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloseLeadsTest {
  private static final String ACME = "lead_abc123XYZ";
  private static final String INDUSTRY = "custom.cf_obs0001";
  private static final String EMPLOYEES = "custom.cf_obs0002";

  private final LocalIntegration<Close> close = LocalIntegration.simulated(new CloseIntegration());

  @AfterEach
  void stop() {
    close.close();
  }

  @Test
  void aPageHoldsTwentyFiveLeadsIfNobodySaysHowMany() {
    var page = close.call("list_leads", Map.of());

    assertThat(page.keySet()).containsExactly("leads", "count", "has_more", "skip", "paging");
    assertThat(items(page, "leads")).hasSize(25);
    assertThat(page).containsEntry("count", 25).containsEntry("has_more", true);
  }

  @Test
  void pagesFollowEachOtherToTheEnd() {
    var all = close.client().listLeads(null, 100L, null).value();
    var first = close.client().listLeads(null, 30L, null).value();
    var second = close.client().listLeads(null, 30L, 30L).value();

    assertThat(first.hasMore()).isTrue();
    assertThat(second.hasMore()).isFalse();
    assertThat(second.skip()).isEqualTo(30);
    assertThat(first.count() + second.count()).isEqualTo(all.count()).isEqualTo(42);
    assertThat(second.leads()).endsWith(all.leads().get(41)).doesNotContain(all.leads().get(29));
  }

  @Test
  void aPageTellsWhatToAskForNext() {
    var first = close.client().listLeads(null, 30L, null);
    var last = close.client().listLeads(null, 30L, 30L);

    assertThat(first.paging()).hasValue(new Paging("leads", Map.of("skip", 30L), 30L, null));
    assertThat(last.paging()).hasValue(new Paging("leads", Map.of(), 30L, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme | 2",
        "acme | 2",
        "jane.smith@example.test | 1",
        "name:Acme | 2",
        "name:\"Acme Corp\" | 1",
        "status:Qualified | 11",
        "name:Acme AND status:Qualified | 1",
        "custom.Industry:Retail AND name:Acme | 1",
        "custom.cf_obs0001:Retail AND name:Acme | 1",
        "created_at>=2026-01-01 | 1",
        "created_at>=2025-01-01 AND name:Acme | 2",
        "name:Nobody | 0"
      })
  void searchesFindWhatTheDocumentSays(String query, int count) {
    var page = close.client().listLeads(query, 100L, null).value();

    assertThat(page.count()).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name:Acme OR name:Birch",
        "NOT Acme",
        "(Acme)",
        "colour:red",
        "custom.Colour:red",
        "created_at>=yesterday",
        "created_at<=2026-01-01",
        "Acme AND ",
        "\"Acme"
      })
  void searchesThatAreNotUnderstoodAreRefused(String query) {
    assertThatThrownBy(() -> close.call("list_leads", Map.of("query", query)))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_REQUEST))
        .hasMessageStartingWith("Close CRM answered 400 to list_leads: query: ");
  }

  @Test
  void aLeadComesWithItsContactsCustomFieldsAndOpenTasks() {
    var lead = close.call("get_lead", Map.of("id", ACME));

    assertThat(lead).containsEntry("name", "Acme Corp").containsEntry("status_label", "Qualified");
    assertThat(items(lead, "contacts"))
        .extracting("display_name")
        .containsExactly("Jane Smith", "John Doe");
    assertThat(items(lead, "tasks")).extracting("text").containsExactly("Send the contract");
    assertThat(lead).containsEntry(INDUSTRY, "SaaS").containsEntry(EMPLOYEES, 120);
  }

  @Test
  void theTypedViewSaysTheSame() {
    var reply = close.client().getLead(ACME);

    var lead = reply.value();

    assertThat(lead.name()).isEqualTo("Acme Corp");
    assertThat(lead.contacts()).extracting(Contact::displayName).contains("Jane Smith");
    assertThat(lead.others()).containsEntry(INDUSTRY, "SaaS").doesNotContainKey("name");
  }

  @Test
  void aCreatedLeadCanBeReadBackWithEverythingThatWasGiven() {
    var contact =
        Map.of(
            "name",
            "Ada",
            "title",
            "Astronomer",
            "phones",
            List.of(Map.of("phone", "+15550123", "type", "home")));

    var created =
        close.call(
            "create_lead",
            Map.of(
                "name", "New Lead",
                "url", "https://new.example.test",
                "status_id", "stat_obs0003",
                "contacts", List.of(contact),
                "custom", Map.of("Industry", "Zoo", "cf_obs0002", 3)));

    var found = close.call("get_lead", Map.of("id", String.valueOf(created.get("id"))));
    assertThat(found)
        .isEqualTo(created)
        .containsEntry("name", "New Lead")
        .containsEntry("url", "https://new.example.test")
        .containsEntry("status_label", "Customer")
        .containsEntry(INDUSTRY, "Zoo")
        .containsEntry(EMPLOYEES, 3);
    assertThat(items(found, "contacts"))
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
        .containsAllEntriesOf(contact);
  }

  @Test
  void aTypedCreateTakesContactsAsRecords() {
    var email = new Contact.Email("ada@example.test", "home");
    var ada = new NewContact("Ada", null, List.of(email), null, null, Map.of("custom.cf_x", "she"));

    var lead = close.client().createLead("Typed", List.of(ada), null, null, null).value();

    assertThat(lead.contacts())
        .singleElement()
        .satisfies(contact -> assertThat(contact.name()).isEqualTo("Ada"))
        .satisfies(
            contact ->
                assertThat(contact.emails())
                    .containsExactly(new Contact.Email("ada@example.test", "home", false)));
  }

  @Test
  void aTypedCreateNeedsANameOnly() {
    var lead = close.client().createLead("Typed", null, null, null, null).value();

    assertThat(lead.name()).isEqualTo("Typed");
    assertThat(lead.statusLabel()).isEqualTo("Potential");
    assertThat(lead.contacts()).isEmpty();
  }

  @Test
  void anUpdateChangesWhatIsGivenAndNothingElse() {
    var before = close.client().getLead(ACME).value();

    close.call("update_lead", Map.of("id", ACME, "custom", Map.of("industry", "Zoo")));

    var after = close.client().getLead(ACME).value();
    assertThat(after.others()).containsEntry(INDUSTRY, "Zoo");
    assertThat(after.name()).isEqualTo(before.name());
    assertThat(after.url()).isEqualTo(before.url());
    assertThat(after.contacts()).isEqualTo(before.contacts());
  }

  @Test
  void anExplicitNullClearsAField() {
    var lead = close.call("update_lead", arguments("id", ACME, "url", null));

    assertThat(lead).containsEntry("url", null).containsEntry("name", "Acme Corp");
  }

  @Test
  void aNullInsideCustomClearsThatField() {
    var lead = close.call("update_lead", Map.of("id", ACME, "custom", arguments("Industry", null)));

    assertThat(lead).doesNotContainKey(INDUSTRY).containsEntry(EMPLOYEES, 120);
  }

  @Test
  void aTypedUpdateClearsWithAChange() {
    var lead =
        close.client().updateLead(ACME, Change.to("Acme 2"), null, Change.clear(), null).value();

    assertThat(lead.name()).isEqualTo("Acme 2");
    assertThat(lead.url()).isNull();
  }

  @Test
  void anUpdateOfNothingIsAnArgumentError() {
    assertThatThrownBy(() -> close.call("update_lead", Map.of("id", ACME, "custom", Map.of())))
        .hasMessage(
            "app.integrations.close.update_lead needs at least one of:"
                + " name, status_id, url, custom.");
  }

  @Test
  void aDeletedLeadIsGoneWithAllThatBelongsToIt() {
    close.call("delete_lead", Map.of("id", ACME));

    assertThatThrownBy(() -> close.client().getLead(ACME))
        .isInstanceOfSatisfying(
            IntegrationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    assertThat(close.client().listContacts(ACME, null, null).value().count()).isZero();
    assertThat(close.client().listActivities(ACME, null, null, null).value().count()).isZero();
  }

  private static Map<String, @Nullable Object> arguments(@Nullable Object... pairs) {
    var arguments = new HashMap<String, @Nullable Object>();
    for (var i = 0; i < pairs.length; i += 2) {
      arguments.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return arguments;
  }

  private static List<?> items(Map<String, @Nullable Object> page, String name) {
    return page.get(name) instanceof List<?> list ? list : List.of();
  }
}
