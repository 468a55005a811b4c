package dev.kosmo.cli;

import static dev.kosmo.cli.Kosmo.kosmo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kosmo             | --help
          integrations-list | integrations:list --help
          integrations-docs | integrations:docs --help
          integrations-status | integrations:status --help
          integrations-search | integrations:search --help
          integrations-schema | integrations:schema --help
          integrations-fields | integrations:fields --help
          integrations-call | integrations:call --help
          integrations-loops | integrations:loops --help
          integrations-types | integrations:types --help
          integrations-parrot | integrations:parrot -h
          version           | --version
          """)
  void helpIsData(String name, String line) {
    var outcome = kosmo(line.split(" "));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    Golden.check("help/" + name + ".txt", outcome.out());
  }

  @Test
  void aLoneKosmoShowsItsHelp() {
    assertThat(kosmo()).isEqualTo(kosmo("--help"));
  }

  @Test
  void everyCommandKnowsTheVersion() {
    assertThat(kosmo("integrations:parrot", "-V")).isEqualTo(kosmo("--version"));
  }

  @Test
  void versionIsADocumentWhereJsonIsAsked() {
    var outcome = kosmo("integrations:parrot", "--version", "--json");

    assertThat(Outcomes.document(outcome)).containsEntry("success", true);
    Golden.check("help/version.json", outcome.out());
  }

  @Test
  void helpIsADocumentWhereJsonIsAsked() {
    var text = kosmo("integrations:parrot", "--help").out();

    var document = Outcomes.document(kosmo("integrations:parrot", "--help", "--json"));

    assertThat(document).containsEntry("help", text.stripTrailing());
  }
}
