package dev.kosmo.cli;

import static dev.kosmo.cli.Kosmo.kosmo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.host.Documentation;
import dev.kosmo.host.JsonText;
import dev.kosmo.integration.IntegrationCatalog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsCommandTest {
  private final Documentation documentation = new Documentation(IntegrationCatalog.discover());

  private String page(String name) {
    return documentation.read(name).orElseThrow() + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loops",
        "loops.create_contact",
        "loops_create_contact",
        "integrations.loops",
        "app.integrations.loops.marketing.create_contact"
      })
  void aPageIsWhatScriptsRead(String name) {
    var outcome = kosmo("integrations:docs", name);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).isEqualTo(page(name));
  }

  @Test
  void withoutAPageAllAreListed() {
    assertThat(kosmo("integrations:docs").out()).isEqualTo(documentation.list() + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format=text", "--format=markdown"})
  void aPageIsMarkdownAndTextAtOnce(String option) {
    assertThat(kosmo("integrations:docs", "loops", option).out()).isEqualTo(page("loops"));
  }

  @Test
  void jsonCanBeAskedForInEveryWay() {
    var outcome = kosmo("integrations:docs", "loops", "--json");

    assertThat(kosmo("integrations:docs", "loops", "--format", "json")).isEqualTo(outcome);
    assertThat(kosmo("integrations:docs", "--format=json", "loops")).isEqualTo(outcome);
    assertThat(Outcomes.document(outcome))
        .containsEntry("success", true)
        .containsEntry("page", "loops")
        .containsEntry("markdown", documentation.read("loops").orElseThrow());
  }

  @Test
  void theDocumentDescribesTheFunctionsOfThePage() {
    var parcels = new Documentation(IntegrationCatalog.of(List.of(Parcels.integration())));

    var document = DocsAnswer.of(parcels, "parcels_list_parcels").document();

    Golden.check("docs/function.json", JsonText.pretty(document) + "\n");
  }

  @Test
  void theListDescribesEveryFunction() {
    var document = Outcomes.document(kosmo("integrations:docs", "--json"));

    assertThat(document).containsEntry("page", null);
    assertThat((List<?>) document.get("functions")).hasSize(documentation.functions().size());
  }

  @Test
  void anUnknownPageIsAFailureThatSuggests() {
    var outcome = kosmo("integrations:docs", "loops.create_contct");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    Golden.check("docs/unknown.txt", outcome.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--format=json"})
  void anUnknownPageIsADocumentWhereJsonIsAsked(String option) {
    var outcome = kosmo("integrations:docs", "loops.create_contct", option);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(Outcomes.document(outcome)).containsEntry("success", false);
    Golden.check("docs/unknown.json", outcome.out());
  }

  @Test
  void everyIntegrationIsListedAsItsDocumentsPrintIt() {
    var expected =
        Map.of(
            "capsule", List.of("Capsule CRM", "productivity", "bearer_token"),
            "close", List.of("Close CRM", "crm", "API key auth"),
            "klaviyo", List.of("Klaviyo", "productivity", "api_key"),
            "loops", List.of("Loops", "email", "API key auth"),
            "vero", List.of("Vero", "email", "API token auth"));

    var document = Outcomes.document(kosmo("integrations:list", "--json"));

    assertThat((Map<?, ?>) document.get("providers"))
        .isNotEmpty()
        .allSatisfy(
            (name, provider) -> {
              var facts = (Map<?, ?>) provider;
              assertThat(List.of(facts.get("title"), facts.get("category"), facts.get("auth")))
                  .isEqualTo(expected.get(name));
            });
  }
}
