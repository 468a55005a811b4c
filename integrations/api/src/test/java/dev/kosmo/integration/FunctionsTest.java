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
        .containsExactly("create_note", "delete_notes", "get_note", "list_notes", "update_note");
  }

  @Test
  void everythingIsReadOffTheMethod() {
    assertThat(functions.find("list_notes").orElseThrow().parameters())
        .containsExactly(
            new ParameterSpec(
                "query",
                DataType.STRING,
                false,
                false,
                "What to look for",
                Long.MIN_VALUE,
                Long.MAX_VALUE),
            new ParameterSpec("limit", DataType.INTEGER, false, false, "How many", 1, 50),
            new ParameterSpec(
                "tags", DataType.ARRAY, false, false, "Tags", Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Test
  void theAnnotationTellsTheAccess() {
    assertThat(functions.all())
        .extracting(FunctionSpec::access)
        .containsExactly(Access.WRITE, Access.DESTRUCTIVE, Access.READ, Access.READ, Access.WRITE);
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
