package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.engine.Script;
import dev.kosmo.integration.Cassette;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The file that a cassette is. */
@Timeout(120)
class CassetteFileTest extends CassetteFixture {

  @Test
  void onlyTheOwnerMayReadItAndNothingElseIsLeft() throws IOException {
    record("lua", "app.integrations.close.get_current_user()").orThrow();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void whatAKilledProcessLeavesBehindIsACassette() throws IOException {
    Files.writeString(file(), "the one before");
    var code = "return app.integrations.close.get_current_user().id";
    vendor.answer(200, "{\"id\": \"1\"}");
    try (var cassette = Cassette.record(file());
        var host = atVendor().cassette(cassette).build()) {
      assertThat(part()).hasContent(Files.readString(part()));
      for (int i = 0; i < 3; i++) {
        host.run(Script.text("test.lua", code)).orThrow();
        try (var replay = Cassette.replay(part());
            var other = ScriptHost.builder().cassette(replay).build()) {
          for (int j = 0; j <= i; j++) {
            assertThat(other.run(Script.text("test.lua", code)).orThrow().values())
                .containsExactly("1");
          }
          assertThat(replay.left()).isEmpty();
        }
      }
      assertThat(file()).hasContent("the one before");
    }
  }

  private Path part() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".part")).findFirst().orElseThrow();
    }
  }

  @Test
  void whatIsNoCassetteIsRefused() throws IOException {
    assertThatThrownBy(() -> Cassette.replay(file()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("Cannot replay " + file() + ": there is no such file");
    for (var text : List.of("", "[]", "{}", "{\"cassette\": 2, \"requests\": []}")) {
      Files.writeString(file(), text);
      assertThatThrownBy(() -> Cassette.replay(file()))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageStartingWith("Cannot replay " + file() + ": it is not a cassette");
    }
    assertThatThrownBy(() -> Cassette.record(folder.resolve("none").resolve("a.json")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot record to ");
    assertThatThrownBy(() -> Cassette.record(folder))
        .hasMessage("Cannot record to " + folder + ": it is a folder");
  }
}
