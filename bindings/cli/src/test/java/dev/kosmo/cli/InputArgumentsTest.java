package dev.kosmo.cli;

import static dev.kosmo.cli.Kosmo.kosmo;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputArgumentsTest {
  @TempDir Path folder = Path.of("");

  @Test
  void withoutOptionsTheInputIsEmpty() {
    assertThat(kosmo("integrations:parrot", "-e", "input").out()).isEqualTo("{}\n");
  }

  @Test
  void argumentsAreTextsAndWinOverTheInput() {
    var outcome =
        kosmo(
            "integrations:parrot",
            "-e",
            "input",
            "--input",
            "{\"a\":1,\"b\":[true,null]}",
            "--arg",
            "a=007",
            "--arg",
            "c=x=y, z",
            "--arg",
            "d=");

    assertThat(outcome.out())
        .isEqualTo("{\"a\":\"007\",\"b\":[true,null],\"c\":\"x=y, z\",\"d\":\"\"}\n");
  }

  @Test
  void inputMayComeFromAFile() throws IOException {
    var path = Files.writeString(folder.resolve("in put.json"), "{\"a\":\"ä\"}");

    var outcome = kosmo("integrations:parrot", "-e", "input", "--input", "@" + path);

    assertThat(outcome.out()).isEqualTo("{\"a\":\"ä\"}\n");
  }

  @Test
  void inputMayComeFromStandardInput() {
    var outcome =
        new Kosmo().input("{\"a\":1}").run("integrations:parrot", "-e", "input", "--input", "-");

    assertThat(outcome.out()).isEqualTo("{\"a\":1}\n");
  }

  @Test
  void aBrokenFileIsNamedWithThePosition() throws IOException {
    var path = Files.writeString(folder.resolve("a.json"), "{\n  \"a\": oops\n}");

    var outcome = kosmo("integrations:parrot", "-e", "input", "--input", "@" + path);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("--input @" + path + ": not JSON at line 2, column ");
  }

  @Test
  void aMissingFileIsNamed() {
    var outcome = kosmo("integrations:parrot", "-e", "input", "--input", "@nowhere.json");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("Input file not found: nowhere.json\n");
  }
}
