package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionSearchTest {
  private final List<FunctionSpec> functions =
      new Documentation(IntegrationCatalog.discover()).functions();

  private List<String> found(String query) {
    return found(query, functions);
  }

  private static List<String> found(String query, List<FunctionSpec> functions) {
    return FunctionSearch.of(query).best(functions.stream()).map(FunctionSpec::fullName).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          delete lead            | close.delete_lead
          Delete a lead!         | close.delete_lead
          leads                  | close.list_leads
          send an event          | loops.send_event
          create contact loops   | loops.create_contact
          create a loops contact | loops.create_contact
          custom field           | capsule.list_custom_fields
          create custom fields   | capsule.create_custom_field
          opportunities          | capsule.list_opportunities
          identify               | vero.identify_user
          """)
  void theObviousFunctionComesFirst(String query, String function) {
    assertThat(found(query)).startsWith(function);
  }

  @Test
  void functionsThatFitAlikeAreAllAtTheTop() {
    assertThat(found("create contact").subList(0, 2))
        .containsExactlyInAnyOrder("capsule.create_contact", "loops.create_contact");
  }

  @Test
  void partsOfWordsAreFoundAfterWholeWords() {
    assertThat(found("unsubscribe")).startsWith("vero.unsubscribe");
    assertThat(found("subscribe"))
        .startsWith("klaviyo.subscribe_profile")
        .contains("vero.unsubscribe", "vero.resubscribe");
  }

  @Test
  void whatChangesNothingComesFirstAmongEquals() {
    assertThat(found("lead").subList(0, 2)).containsExactly("close.get_lead", "close.list_leads");
  }

  @Test
  void twentyAreEnough() {
    assertThat(found("list get create update delete")).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", "zzzz", "a"})
  void whatFitsNothingFindsNothing(String query) {
    assertThat(found(query)).isEmpty();
  }

  @Test
  void theOrderOfTheCatalogDoesNotMatter() {
    var shuffled = new ArrayList<>(functions);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(found("create contact task", shuffled)).isEqualTo(found("create contact task"));
  }
}
