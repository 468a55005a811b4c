package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionsTest {
  private final Functions functions = Functions.of(new NotesIntegration());

  @Test
  void documentedMethodsAreFunctionsAndWireMethodsAreNot() {
    assertThat(functions.names())
        .containsExactly(
            "create_note",
            "delete_notes",
            "file_note",
            "find_notes",
            "get_note",
            "list_notes",
            "update_note");
  }

  @Test
  void everythingIsReadOffTheMethod() {
    var parameters = functions.find("list_notes").orElseThrow().parameters();

    assertThat(parameters)
        .extracting(ParameterSpec::name)
        .containsExactly("query", "limit", "tags", "order");
    assertThat(parameters)
        .extracting(ParameterSpec::type)
        .containsExactly(DataType.STRING, DataType.INTEGER, DataType.ARRAY, DataType.STRING);
    assertThat(parameters).extracting(ParameterSpec::required).containsOnly(false);
    assertThat(parameters.get(1).description()).isEqualTo("How many");
    assertThat(parameters.get(1).max()).isEqualTo(50);
    assertThat(parameters.get(3).values()).containsExactly("asc", "desc");
  }

  @Test
  void theAnnotationTellsTheAccess() {
    assertThat(functions.all())
        .extracting(FunctionSpec::access)
        .containsExactly(
            Access.WRITE,
            Access.DESTRUCTIVE,
            Access.WRITE,
            Access.READ,
            Access.READ,
            Access.READ,
            Access.WRITE);
  }

  @Test
  void theValuesOfAnEnumAreReadOffIt() {
    var paper = functions.find("find_notes").orElseThrow().parameters().get(0);

    assertThat(paper.values()).containsExactly("red", "blue");
    assertThat(paper.aliases()).containsExactly("crimson", "scarlet");
  }

  @Test
  void aParameterIsSpelledAsItsDocumentSays() {
    assertThat(functions.find("find_notes").orElseThrow().parameters())
        .extracting(ParameterSpec::name)
        .containsExactly("paperKind");
  }

  @Test
  void everySpellingFindsTheFunction() {
    for (var name : List.of("get_note", "getNote", "get-note", "notes_get_note", "notesGetNote")) {
      assertThat(functions.find(name)).as(name).isPresent();
    }
    assertThat(functions.find("get_notes")).isEmpty();
  }

  @Test
  void twoIntegrationsOfOneNameAreRefused() {
    assertThatThrownBy(
            () -> IntegrationCatalog.of(List.of(new NotesIntegration(), new NotesIntegration())))
        .hasMessageStartingWith("Two integrations are named `notes`: ");
  }
}
