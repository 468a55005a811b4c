package dev.kosmo.cli;

import static dev.kosmo.cli.Kosmo.kosmo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryCommandsTest {

  @Test
  void theStatusNamesTheAccountsAndNotTheirValues() {
    var kosmo =
        new Kosmo().variable("LOOPS_API_KEY", "hidden").variable("LOOPS_NORTH_API_KEY", "hidden");

    var text = kosmo.run("integrations:status");
    var json = kosmo.run("integrations:status", "--json");

    assertThat(text.out())
        .containsPattern("loops +yes +default, north +6")
        .doesNotContain("hidden");
    assertThat(Outcomes.object(json, "providers", "loops"))
        .extracting("configured", "accounts", "functions")
        .containsExactly(true, List.of("default", "north"), 6);
  }

  @Test
  void aSearchAnswersWithTheBestFirst() {
    var text = kosmo("integrations:search", "unsubscribe");
    var json = Outcomes.document(kosmo("integrations:search", "create", "contact", "--json"));

    assertThat(text.out()).contains("vero.unsubscribe");
    assertThat(json).containsEntry("query", "create contact");
    assertThat((List<?>) json.get("functions"))
        .hasSize(20)
        .first()
        .extracting("name")
        .isEqualTo("loops.create_contact");
  }

  @Test
  void aSearchThatFindsNothingIsNoFailure() {
    var outcome = kosmo("integrations:search", "zzz");

    assertThat(outcome).isEqualTo(new Kosmo.Outcome(0, "Nothing fits.\n", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loops.create_contact",
        "loops_create_contact",
        "app.integrations.loops.createContact"
      })
  void aSchemaIsBareJson(String function) {
    var outcome = kosmo("integrations:schema", function);

    assertThat(Outcomes.document(outcome))
        .containsEntry("type", "object")
        .containsEntry("required", List.of("email"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"loops", "loops.create_contct", "lops.create_contact"})
  void whatIsNoFunctionHasNoSchema(String function) {
    var outcome = kosmo("integrations:schema", function);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("Unknown integration function: " + function + ". ");
  }

  @Test
  void fieldsAreNamedAndTheirValuesHidden() {
    var kosmo = new Kosmo().variable("LOOPS_NORTH_API_KEY", "hidden");

    var text = kosmo.run("integrations:fields", "loops", "--account=north");
    var json = kosmo.run("integrations:fields", "loops", "--json");

    assertThat(text.out())
        .containsPattern("api_key +LOOPS_NORTH_API_KEY +yes +yes +yes")
        .doesNotContain("hidden");
    assertThat(Outcomes.document(json)).containsEntry("accounts", List.of("north"));
    assertThat((List<?>) Outcomes.document(json).get("fields"))
        .first()
        .extracting("key", "configured")
        .containsExactly("api_key", false);
  }

  @Test
  void anUnknownIntegrationIsSuggestedFor() {
    var outcome = kosmo("integrations:fields", "lops");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .startsWith("Unknown integration provider: lops. Did you mean: loops?");
  }
}
