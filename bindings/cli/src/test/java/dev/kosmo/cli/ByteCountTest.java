package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ByteCountTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "2048, 2048",
    "1K, 1024",
    "10m, 10485760",
    "10 MiB, 10485760",
    "1GB, 1073741824",
    "8T, 8796093022208",
    "7B, 7"
  })
  void unitsArePowersOf1024(String text, long bytes) {
    assertThat(new ByteCount().convert(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "1.5M", "M", "1X", "999999999999T", "1e9"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> new ByteCount().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("must be a number of bytes, such as 512M or 2G, but is `" + text + "`");
  }
}
