package dev.kosmo.integration.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
  @ParameterizedTest
  @CsvSource({
    "10/s, 10, PT1S, 10 requests a second",
    "1/s, 1, PT1S, 1 request a second",
    "150/m, 150, PT1M, 150 requests a minute",
    "4000/h, 4000, PT1H, 4000 requests an hour",
    "150/d, 150, PT24H, 150 requests a day",
    "60/10s, 60, PT10S, 60 requests in 10 s",
    "5/200ms, 5, PT0.2S, 5 requests in 200 ms"
  })
  void aWindowIsReadAsVendorsWriteIt(String text, int limit, Duration time, String words) {
    var window = Window.parse(text);

    assertThat(window).isEqualTo(new Window(limit, time));
    assertThat(window.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "10/", "/s", "0/s", "-1/s", "10/w", "10 / s", "5/1ms", "1.5/s"})
  void anythingElseIsNone(String text) {
    assertThatThrownBy(() -> Window.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
