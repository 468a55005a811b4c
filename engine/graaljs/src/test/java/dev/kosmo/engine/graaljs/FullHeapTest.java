package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.testkit.SuiteSize;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class FullHeapTest {

  @Test
  void aScriptThatFillsTheHeapEndsAndHarmsNobody() throws IOException, InterruptedException {
    var all =
        List.of(
            "const a = []; for (;;) a.push({})",
            "const a = []; try { for (;;) a.push('x'.repeat(1e6) + a.length) } catch { for (;;) { } }",
            "let a = [1]; for (;;) a = [...a.slice(0, 65000), ...a]",
            "const a = []; for (;;) record({ get x() { for (;;) a.push([1]) } })",
            "const a = []; const f = async () => { for (;;) a.push(await []) };"
                + " await f().catch(() => { for (;;) { } }).finally(f)");

    var hoards = all.subList(0, SuiteSize.of(2, all.size()));
    var expected = Collections.nCopies(hoards.size(), "memory_limit\n[2,4]\n");
    assertThat(outputOf(hoards)).isEqualTo(String.join("", expected));
  }

  private static String outputOf(List<String> hoards) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(FullHeap.class.getName());
    command.addAll(hoards);
    var process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    try {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
