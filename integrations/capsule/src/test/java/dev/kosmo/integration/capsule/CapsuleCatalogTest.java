package dev.kosmo.integration.capsule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.testkit.Signature;
import org.junit.jupiter.api.Test;

class CapsuleCatalogTest {
  private final IntegrationCatalog catalog = IntegrationCatalog.discover();

  @Test
  void theIntegrationIsFoundOnTheClassPath() {
    var capsule = catalog.integration(Capsule.class);

    assertThat(capsule.name()).isEqualTo("capsule");
    assertThat(capsule.title()).isEqualTo("Capsule CRM");
    assertThat(capsule.category()).isEqualTo("productivity");
    assertThat(capsule.authentication()).isEqualTo("bearer_token");
    assertThat(capsule.baseUri()).hasToString("https://api.capsulecrm.com/api/v2");
    assertThat(capsule.allFields())
        .extracting(field -> field.key())
        .containsExactly("access_token", "url");
  }

  @Test
  void itsFunctionsAreThoseOfTheDocument() {
    var functions = catalog.functions(catalog.integration(Capsule.class)).all();

    assertThat(functions.stream().map(Signature::of))
        .containsExactly(
            "destructive api_delete(path: string, query: object?)",
            "read api_get(path: string, query: object?)",
            "write api_post(path: string, payload: object?, query: object?)",
            "write api_put(path: string, payload: object?, query: object?)",
            "write create_case(kase: object)",
            "write create_contact(type: string?, firstName: string, lastName: string,"
                + " emailAddresses: array?)",
            "write create_custom_field(entity: string, definition: object)",
            "write create_opportunity(opportunity: object)",
            "write create_tag(entity: string, tag: object)",
            "write create_task(task: object)",
            "destructive delete_case(id: integer)",
            "destructive delete_contact(id: integer)",
            "destructive delete_custom_field(entity: string, definition_id: integer)",
            "destructive delete_opportunity(id: integer)",
            "destructive delete_tag(entity: string, tag_id: integer)",
            "destructive delete_task(id: integer)",
            "read get_case(id: integer, params: object?)",
            "read get_contact(id: integer)",
            "read get_current_user()",
            "read get_opportunity(id: integer)",
            "read get_task(id: integer)",
            "read list_cases(params: object?)",
            "read list_contacts(page: integer 1..?, per_page: integer 1..100?)",
            "read list_custom_fields(entity: string, params: object?)",
            "read list_opportunities(page: integer 1..?, per_page: integer 1..100?,"
                + " status: string?)",
            "read list_party_cases(party_id: integer, params: object?)",
            "read list_party_opportunities(party_id: integer, params: object?)",
            "read list_tags(entity: string, params: object?)",
            "read list_tasks(page: integer 1..?, per_page: integer 1..100?, status: string?)",
            "read list_tracks(params: object?)",
            "write update_case(id: integer, kase: object)",
            "write update_contact(id: integer, party: object)",
            "write update_custom_field(entity: string, definition_id: integer,"
                + " definition: object)",
            "write update_opportunity(id: integer, opportunity: object)",
            "write update_tag(entity: string, tag_id: integer, tag: object)",
            "write update_task(id: integer, task: object)");
  }

  @Test
  void entitiesAreNamedInCapsulesWordsAndInEverydayOnes() {
    var entity =
        catalog
            .functions(catalog.integration(Capsule.class))
            .find("list_tags")
            .orElseThrow()
            .parameters()
            .get(0);

    assertThat(entity.values()).containsExactly("parties", "opportunities", "kases");
    assertThat(entity.aliases())
        .containsExactly(
            "party", "contact", "contacts", "opportunity", "case", "cases", "project", "projects");
  }

  @Test
  void everythingIsDescribed() {
    var functions = catalog.functions(catalog.integration(Capsule.class)).all();

    assertThat(functions)
        .allSatisfy(
            function -> {
              assertThat(function.description()).endsWith(".");
              assertThat(function.parameters())
                  .allSatisfy(parameter -> assertThat(parameter.description()).isNotBlank());
            });
  }
}
