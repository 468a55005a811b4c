package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.quota.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitHeadersTest {
  private static final Instant NOW = Instant.parse("2026-11-05T10:00:00Z");

  private static Reading read(String... lines) {
    var headers = new HashMap<String, String>();
    for (var line : lines) {
      var colon = line.indexOf(':');
      headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return RateLimitHeaders.read(headers, NOW);
  }

  private static Reading reading(int limit, int remaining, @Nullable Duration reset) {
    return new Reading(OptionalInt.of(limit), OptionalInt.of(remaining), reset, Map.of());
  }

  @Test
  void loops() {
    assertThat(read("x-ratelimit-limit: 10", "x-ratelimit-remaining: 9"))
        .isEqualTo(reading(10, 9, null));
  }

  @Test
  void capsule() {
    var reset = "x-ratelimit-reset: " + NOW.plusSeconds(1800).getEpochSecond();

    assertThat(read("x-ratelimit-limit: 4000", "x-ratelimit-remaining: 56", reset))
        .isEqualTo(reading(4000, 56, Duration.ofSeconds(1800)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=100, remaining=50, reset=4.2",
        "reset=4.2,remaining = 50,limit = 100",
        "limit=100;remaining=50;reset=4.2"
      })
  void close(String value) {
    assertThat(read("ratelimit: " + value)).isEqualTo(reading(100, 50, Duration.ofMillis(4200)));
  }

  @Test
  void klaviyo() {
    var reading =
        read(
            "ratelimit-limit: 750, 75;w=1, 750;w=60",
            "ratelimit-remaining: 749",
            "ratelimit-reset: 60");

    assertThat(reading)
        .isEqualTo(
            new Reading(
                OptionalInt.of(750),
                OptionalInt.of(749),
                Duration.ofSeconds(60),
                Map.of(Duration.ofSeconds(1), 75, Duration.ofMinutes(1), 750)));
  }

  @Test
  void theNewestDraftIsUnderstood() {
    var reading = read("ratelimit: \"default\";r=50;t=30");

    assertThat(reading.remaining()).hasValue(50);
    assertThat(reading.reset()).isEqualTo(Duration.ofSeconds(30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-other: 1",
        "ratelimit-remaining: many",
        "ratelimit-remaining: -1",
        "ratelimit-remaining: 99999999999999999999",
        "ratelimit: unlimited",
        "ratelimit-reset: soon",
        "ratelimit-reset: -5"
      })
  void whatCannotBeReadSaysNothing(String line) {
    assertThat(read(line)).isEqualTo(Reading.NONE);
  }
}
