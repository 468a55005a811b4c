package dev.kosmo.integration.close;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.ParameterSpec;
import java.util.stream.Collectors;
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

    assertThat(functions.stream().map(CloseCatalogTest::row))
        .containsExactly(
            "create_lead write name:string! contacts:array url:string status_id:string"
                + " custom:object",
            "create_task write text:string! lead_id:string assignee_id:string due_date:string"
                + " is_complete:boolean",
            "delete_lead destructive id:string!",
            "get_current_user read",
            "get_lead read id:string!",
            "list_activities read lead_id:string type:string limit:integer[1,100]"
                + " skip:integer[0,]",
            "list_contacts read lead_id:string limit:integer[1,100] skip:integer[0,]",
            "list_leads read query:string limit:integer[1,100] skip:integer[0,]",
            "update_lead write id:string! name:string status_id:string url:string custom:object");
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

  private static String row(FunctionSpec function) {
    var parameters =
        function.parameters().stream().map(CloseCatalogTest::cell).collect(Collectors.joining());
    return function.name() + " " + function.access().word() + parameters;
  }

  private static String cell(ParameterSpec parameter) {
    var max = parameter.max() == Long.MAX_VALUE ? "" : "" + parameter.max();
    var range = parameter.min() == Long.MIN_VALUE ? "" : "[" + parameter.min() + "," + max + "]";
    var required = parameter.required() ? "!" : "";
    return " " + parameter.name() + ":" + parameter.type().word() + required + range;
  }
}
