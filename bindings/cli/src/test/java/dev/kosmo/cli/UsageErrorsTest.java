package dev.kosmo.cli;

import static dev.kosmo.cli.Kosmo.kosmo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unknown-command         | integrations:parott
          unknown-root-option     | --jsn
          unknown-option          | integrations:parrot --simulat
          unknown-word            | integrations:parrot a.parrot b
          unknown-word-of-list    | integrations:list loops
          unknown-word-of-docs    | integrations:docs loops close
          unknown-format          | integrations:docs loops --format yaml
          option-without-value    | integrations:parrot --eval
          time-limit-no-number    | integrations:parrot -e nan --time-limit soon
          time-limit-zero         | integrations:parrot -e nan --time-limit 0
          time-limit-negative     | integrations:parrot -e nan --time-limit -1
          time-limit-huge         | integrations:parrot -e nan --time-limit 1e999999999
          memory-limit-no-number  | integrations:parrot -e nan --memory-limit lots
          output-limit-zero       | integrations:parrot -e nan --output-limit 0M
          ca-file-missing         | integrations:parrot -e nan --ca-file nowhere.pem
          proxy-no-url            | integrations:parrot -e nan --proxy socks5://proxy
          proxy-with-login        | integrations:parrot -e nan --proxy http://jane:secret@proxy
          max-calls-fraction      | integrations:parrot -e nan --max-calls 1.5
          two-sources             | integrations:parrot a.parrot -e nan
          no-source               | integrations:parrot
          input-no-json           | integrations:parrot -e nan --input {"a":
          input-no-object         | integrations:parrot -e nan --input [1]
          input-empty             | integrations:parrot -e nan --input -
          input-takes-stdin       | integrations:parrot --input -
          input-and-code-on-stdin | integrations:parrot - --input -
          arg-without-value       | integrations:parrot -e nan --arg name
          arg-without-key         | integrations:parrot -e nan --arg =value
          record-and-replay       | integrations:parrot -e nan --record a.json --replay b.json
          simulate-and-replay     | integrations:parrot -e nan --simulate --replay b.json
          types-of-nothing        | integrations:types
          types-of-both           | integrations:types --lua --typescript
          option-twice            | integrations:parrot -e nan -e nan
          """)
  void usageErrorsNameTheFaultAndTheHelp(String name, String line) {
    var outcome = kosmo(line.split(" "));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    Golden.check("usage/" + name + ".txt", outcome.err());
  }

  @Test
  void usageErrorsAreDocumentsWhereJsonIsAsked() {
    var outcome = kosmo("integrations:parrot", "--simulat", "--json");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(Outcomes.document(outcome)).containsEntry("success", false);
    Golden.check("usage/unknown-option.json", outcome.out());
  }

  @Test
  void jsonCanBeAskedForAtLength() {
    Outcomes.document(kosmo("integrations:parrot", "-e", "return 1", "--json=true"));
  }

  @Test
  void helpDoesNotHideAnUnknownCommand() {
    var outcome = kosmo("integrations:parott", "--help");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("Unknown command: `integrations:parott`.");
  }

  @Test
  void jsonAfterTheDelimiterIsAWordForTheScript() {
    var outcome = kosmo("integrations:parrot", "--simulat", "--", "--json");

    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("Unknown option: `--simulat`.");
  }
}
