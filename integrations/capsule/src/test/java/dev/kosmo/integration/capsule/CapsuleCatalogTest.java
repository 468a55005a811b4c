package dev.kosmo.integration.capsule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.ParameterSpec;
import java.util.stream.Collectors;
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

    assertThat(functions.stream().map(CapsuleCatalogTest::row))
        .containsExactly(
            "api_delete destructive path:string! query:object",
            "api_get read path:string! query:object",
            "api_post write path:string! payload:object query:object",
            "api_put write path:string! payload:object query:object",
            "create_case write kase:object!",
            "create_contact write type:string firstName:string! lastName:string!"
                + " emailAddresses:array",
            "create_custom_field write entity:string! definition:object!",
            "create_opportunity write opportunity:object!",
            "create_tag write entity:string! tag:object!",
            "create_task write task:object!",
            "delete_case destructive id:integer!",
            "delete_contact destructive id:integer!",
            "delete_custom_field destructive entity:string! definition_id:integer!",
            "delete_opportunity destructive id:integer!",
            "delete_tag destructive entity:string! tag_id:integer!",
            "delete_task destructive id:integer!",
            "get_case read id:integer! params:object",
            "get_contact read id:integer!",
            "get_current_user read",
            "get_opportunity read id:integer!",
            "get_task read id:integer!",
            "list_cases read params:object",
            "list_contacts read page:integer[1,] per_page:integer[1,100]",
            "list_custom_fields read entity:string! params:object",
            "list_opportunities read page:integer[1,] per_page:integer[1,100] status:string",
            "list_party_cases read party_id:integer! params:object",
            "list_party_opportunities read party_id:integer! params:object",
            "list_tags read entity:string! params:object",
            "list_tasks read page:integer[1,] per_page:integer[1,100] status:string",
            "list_tracks read params:object",
            "update_case write id:integer! kase:object!",
            "update_contact write id:integer! party:object!",
            "update_custom_field write entity:string! definition_id:integer! definition:object!",
            "update_opportunity write id:integer! opportunity:object!",
            "update_tag write entity:string! tag_id:integer! tag:object!",
            "update_task write id:integer! task:object!");
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

  private static String row(FunctionSpec function) {
    var parameters =
        function.parameters().stream().map(CapsuleCatalogTest::cell).collect(Collectors.joining());
    return function.name() + " " + function.access().word() + parameters;
  }

  private static String cell(ParameterSpec parameter) {
    var max = parameter.max() == Long.MAX_VALUE ? "" : "" + parameter.max();
    var range = parameter.min() == Long.MIN_VALUE ? "" : "[" + parameter.min() + "," + max + "]";
    var required = parameter.required() ? "!" : "";
    return " " + parameter.name() + ":" + parameter.type().word() + required + range;
  }
}
