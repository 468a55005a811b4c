package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Script;
import dev.kosmo.integration.Cassette;
import dev.kosmo.integration.Wait;
import dev.kosmo.testkit.StubService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are recorded at a vendor and replayed with nobody there to ask. */
abstract class CassetteFixture {
  static final String KEY = "key-4711-larkspur";

  final StubService vendor = StubService.start();
  final List<Wait> waits = new ArrayList<>();

  @TempDir Path folder = Path.of("");

  @AfterEach
  void stop() {
    vendor.close();
  }

  Path file() {
    return folder.resolve("calls.json");
  }

  String text() throws IOException {
    return Files.readString(file());
  }

  ScriptHostBuilder atVendor() {
    var url = vendor.baseUri().toString();
    return ScriptHost.builder()
        .allowWrites()
        .environment(
            Map.of(
                "CLOSE_API_KEY", KEY,
                "CLOSE_URL", url,
                "LOOPS_API_KEY", KEY,
                "LOOPS_URL", url,
                "KLAVIYO_API_KEY", KEY,
                "KLAVIYO_URL", url,
                "VERO_AUTH_TOKEN", KEY,
                "VERO_URL", url));
  }

  ScriptResult record(ScriptHostBuilder builder, String language, String code) {
    try (var cassette = Cassette.record(file());
        var host = builder.cassette(cassette).build()) {
      return host.run(Script.text("test." + language, code));
    }
  }

  ScriptResult record(String language, String code) {
    return record(atVendor(), language, code);
  }

  /** Replays with nothing left and nothing missed. */
  ScriptResult replay(String language, String code) {
    var listener =
        new CallListener() {
          @Override
          public void waiting(Wait wait) {
            waits.add(wait);
          }
        };
    try (var cassette = Cassette.replay(file());
        var host =
            ScriptHost.builder()
                .environment(Map.of())
                .cassette(cassette)
                .listener(listener)
                .build()) {
      var result = host.run(Script.text("test." + language, code));
      assertThat(cassette.missed()).isEmpty();
      assertThat(cassette.left()).isEmpty();
      return result;
    }
  }
}
