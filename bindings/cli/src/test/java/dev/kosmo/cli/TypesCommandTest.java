package dev.kosmo.cli;

import static dev.kosmo.cli.Kosmo.kosmo;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypesCommandTest {
  private final Path folder;

  TypesCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theDefinitionsGoToStandardOutput() {
    var outcome = kosmo("integrations:types", "--lua");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("---@meta kosmo\n").contains("kosmo.close.LeadPage");
  }

  @Test
  void theyGoToTheFileThatIsAskedFor() throws IOException {
    var file = folder.resolve("kosmo.d.ts");

    var outcome = kosmo("integrations:types", "--typescript", "--output", file.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("Wrote " + file).endsWith(" functions.\n");
    assertThat(file).hasContent(kosmo("integrations:types", "--typescript").out().stripTrailing());
    assertThat(Files.readString(file)).endsWith("}\n");
  }

  @Test
  void jsonHoldsThemAsText() {
    var text = kosmo("integrations:types", "--lua").out();

    var document = Outcomes.document(kosmo("integrations:types", "--lua", "--json"));

    assertThat(document).containsEntry("types", text.stripTrailing());
  }

  @Test
  void jsonTellsAboutTheFile() {
    var file = folder.resolve("kosmo.lua").toString();

    var outcome = kosmo("integrations:types", "--lua", "--output", file, "--json");

    assertThat(Outcomes.document(outcome)).containsEntry("output", file).containsKey("functions");
  }

  @Test
  void namedAccountsAreThoseThatAreConfigured() {
    var outcome =
        new Kosmo()
            .variable("VERO_FLEET_AUTH_TOKEN", "none")
            .run("integrations:types", "--typescript");

    assertThat(outcome.out()).contains("readonly fleet: Vero;").doesNotContain("marketing: Vero;");
  }

  @Test
  void aFileThatCannotBeWrittenIsAFailure() {
    var file = folder.resolve("nowhere").resolve("kosmo.lua").toString();

    var outcome = kosmo("integrations:types", "--lua", "--output", file);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith(file + " cannot be written.\n");
  }
}
