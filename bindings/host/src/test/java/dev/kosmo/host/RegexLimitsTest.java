package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class RegexLimitsTest {

  private static ScriptResult run(String language, String code) {
    var limits = Limits.standard().withTime(Duration.ofSeconds(3));
    try (var host = ScriptHost.builder().environment(Map.of()).limits(limits).build()) {
      return host.run(Script.text("regex." + language, code));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | regex.match(('a'):rep(3000000), '(a?){500}b')",
        "js  | regex.match('a'.repeat(3000000), '(a?){500}b')"
      })
  void aLongSearchEndsAtTheTimeLimit(String language, String code) {
    var result = run(language, code);

    assertThat(result.failure().orElseThrow().kind()).isEqualTo(ScriptException.Kind.LIMIT);
    assertThat(result.elapsed()).isLessThan(Duration.ofSeconds(30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"((a{1000}){1000}){1000}", "((a?){1000}){100}b", "(([a-z]{99}x){99,}){99}"})
  void aPatternThatGrowsTooLargeIsRefused(String pattern) {
    var result = run("lua", "regex.match('a', '" + pattern + "')");

    assertThat(result.failure().orElseThrow().error().message())
        .startsWith("regex.match: the pattern is too large");
  }

  @Test
  void ordinaryRepeatsAreNotTooLarge() {
    assertThat(RegexSize.of("^[A-Za-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,63}$"))
        .isLessThan(1_000);
    assertThat(RegexSize.of("\\d{4}-\\d{2}")).isEqualTo(7);
    assertThat(RegexSize.of("(ab){3}")).isEqualTo(9);
  }
}
