package dev.kosmo.integration.close;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.testkit.Signature;
import org.junit.jupiter.api.Test;

class CloseCatalogTest {
  private final IntegrationCatalog catalog = IntegrationCatalog.discover();

  @Test
  void theIntegrationIsFoundOnTheClassPath() {
    var close = catalog.integration(Close.class);

    assertThat(close.name()).isEqualTo("close");
    assertThat(close.title()).isEqualTo("Close CRM");
    assertThat(close.category()).isEqualTo("crm");
    assertThat(close.authentication()).isEqualTo("API key auth");
    assertThat(close.baseUri()).hasToString("https://api.close.com/api/v1");
  }

  @Test
  void itsFunctionsAreThoseOfTheDocument() {
    var functions = catalog.functions(catalog.integration(Close.class)).all();

    assertThat(functions.stream().map(Signature::of))
        .containsExactly(
            "write create_lead(name: string, contacts: array?, url: string?,"
                + " status_id: string?, custom: object?)",
            "write create_task(text: string, lead_id: string?, assignee_id: string?,"
                + " due_date: string?, is_complete: boolean?)",
            "destructive delete_lead(id: string)",
            "read get_current_user()",
            "read get_lead(id: string)",
            "read list_activities(lead_id: string?, type: string?, limit: integer 1..100?,"
                + " skip: integer 0..?)",
            "read list_contacts(lead_id: string?, limit: integer 1..100?, skip: integer 0..?)",
            "read list_leads(query: string?, limit: integer 1..100?, skip: integer 0..?)",
            "write update_lead(id: string, name: string?, status_id: string?, url: string?,"
                + " custom: object?)");
  }

  @Test
  void onlyTheFieldsOfAnUpdateCanBeCleared() {
    var functions = catalog.functions(catalog.integration(Close.class)).all();

    assertThat(
            functions.stream()
                .flatMap(
                    function ->
                        function.parameters().stream()
                            .filter(ParameterSpec::clearable)
                            .map(parameter -> function.name() + "." + parameter.name())))
        .containsExactly("update_lead.name", "update_lead.status_id", "update_lead.url");
  }

  @Test
  void everythingIsDescribed() {
    var functions = catalog.functions(catalog.integration(Close.class)).all();

    assertThat(functions)
        .allSatisfy(
            function -> {
              assertThat(function.description()).endsWith(".");
              assertThat(function.parameters())
                  .allSatisfy(parameter -> assertThat(parameter.description()).isNotBlank());
            });
  }
}
