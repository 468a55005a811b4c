package dev.kosmo.cli;

import static dev.kosmo.cli.Kosmo.kosmo;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptSourceTest {
  @TempDir Path folder = Path.of("");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aFileIsRunUnderItsName() throws IOException {
    var outcome = kosmo("integrations:parrot", file("grüße.parrot", "fail no luck"));

    assertThat(outcome.err()).startsWith("grüße.parrot:1: no luck");
  }

  @Test
  void theCommandTellsTheLanguageWhateverTheFileIsCalled() throws IOException {
    var outcome = kosmo("integrations:parrot", file("script", "print one"));

    assertThat(outcome.out()).isEqualTo("one\n");
  }

  @Test
  void pipedCodeIsRun() {
    var outcome = new Kosmo().input("print one\nfail no luck").run("integrations:parrot");

    assertThat(outcome.out()).isEqualTo("one\n");
    assertThat(outcome.err()).startsWith("stdin.parrot:2: no luck");
  }

  @Test
  void aDashReadsStandardInputEvenFromATerminal() {
    var outcome = new Kosmo().onTerminal().input("print one").run("integrations:parrot", "-");

    assertThat(outcome.out()).isEqualTo("one\n");
  }

  @Test
  void nothingIsReadFromATerminalUnasked() {
    var outcome = new Kosmo().onTerminal().input("print one").run("integrations:parrot");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("Provide a Parrot file, --eval code, or pipe Parrot code on stdin.\n");
  }

  @Test
  void standardInputIsLeftAloneWhereTheScriptComesFromElsewhere() {
    var outcome = new Kosmo().input("print two").run("integrations:parrot", "-e", "print one");

    assertThat(outcome.out()).isEqualTo("one\n");
  }

  @Test
  void emptyScriptsHaveNothingToDo() throws IOException {
    assertThat(kosmo("integrations:parrot", "-e", "").code()).isZero();
    assertThat(kosmo("integrations:parrot", "-").code()).isZero();
    assertThat(kosmo("integrations:parrot", file("empty.parrot", "")).code()).isZero();
  }

  @Test
  void aByteOrderMarkIsNoCode() throws IOException {
    assertThat(kosmo("integrations:parrot", file("bom.parrot", "\uFEFFprint one")).out())
        .isEqualTo("one\n");
  }

  @Test
  void aMissingFileIsNamed() {
    var outcome = kosmo("integrations:parrot", "nowhere/onboard.parrot");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    Golden.check("files/missing.txt", outcome.err());
  }

  @Test
  void aMissingFileIsADocumentWhereJsonIsAsked() {
    var outcome = kosmo("integrations:parrot", "nowhere/onboard.parrot", "--json");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(Outcomes.document(outcome))
        .containsEntry("error", "Parrot file not found: nowhere/onboard.parrot");
    Golden.check("files/missing.json", outcome.out());
  }

  @Test
  void aFolderIsNoFile() {
    var outcome = kosmo("integrations:parrot", "src");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).isEqualTo("src is a folder.\nName a file in it.\n");
  }

  @Test
  void aNameThatNoFileCanHaveIsNotFound() {
    var outcome = kosmo("integrations:parrot", "a\0b");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("Parrot file not found: ");
  }

  @Test
  void anUnreadableFileIsNamed() throws IOException {
    var path = Path.of(file("locked.parrot", "print one"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(path)).as("the superuser reads all").isFalse();

    var outcome = kosmo("integrations:parrot", path.toString());

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith(path + " cannot be read: permission denied.\n");
  }

  @Test
  void textThatIsNotUtf8IsRefusedByLine() throws IOException {
    var path = folder.resolve("latin.parrot");
    Files.write(path, "print one\nprint caf\u00e9 au lait".getBytes(ISO_8859_1));

    var outcome = kosmo("integrations:parrot", path.toString());

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo(
            path + " is not UTF-8 text: the byte 0xE9 in line 2 is none.\nSave it as UTF-8.\n");
  }

  @Test
  void aTextThatEndsWithinACharacterIsRefused() {
    var outcome = new Kosmo().input(new byte[] {'a', (byte) 0xC3}).run("integrations:parrot");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("Standard input is not UTF-8 text: the byte 0xC3");
  }
}
