package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options about the network reach the packaged program's calls. */
class NetworkProcessTest {
  @TempDir Path folder = Path.of("");

  private static String errorOf(String url, String... options) {
    var code = "app.integrations.loops.get_current_user()";
    return errorOf(url, List.of("integrations:lua", "-e", code), options);
  }

  private static String errorOf(String url, List<String> command, String... options) {
    var words = Stream.concat(command.stream(), Stream.of(options)).toArray(String[]::new);
    var outcome =
        KosmoProcess.of(words)
            .variable("LOOPS_API_KEY", "none")
            .variable("LOOPS_URL", url)
            .variable("HTTPS_PROXY", "http://127.0.0.1:1")
            .run();
    assertThat(outcome.code()).isEqualTo(1);
    return outcome.err();
  }

  @Test
  void aPrivateHostCanBeNamed() {
    var url = "https://127.0.0.2:1";

    assertThat(errorOf(url)).contains("127.0.0.2, which is no public address.");
    assertThat(errorOf(url, "--private-host", "127.0.0.2")).contains("Loops cannot be reached");
  }

  @Test
  void singleCallsTakeTheSameOptions() {
    var call = List.of("integrations:loops", "get_current_user");

    assertThat(errorOf("https://127.0.0.2:1", call, "--private-host", "127.0.0.2"))
        .contains("Loops cannot be reached");
  }

  @Test
  void theProxyOfTheEnvironmentIsUsedWhenItIsAskedFor() {
    // Nobody looks the name up: that would be the proxy's, which is not there.
    assertThat(errorOf("https://loops.example.test", "--proxy", "env"))
        .contains("Loops cannot be reached (get_current_user).")
        .doesNotContain("no address is known");
  }

  @Test
  void anAuthorityCanBeAdded() throws IOException {
    var file = Files.writeString(folder.resolve("ca.pem"), "nothing");
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      assertThat(
              errorOf("https://localhost:" + server.getLocalPort(), "--ca-file", file.toString()))
          .contains("ca.pem holds no certificate that can be read.");
    }
  }
}
