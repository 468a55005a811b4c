package dev.kosmo.engine.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code string.format} against what C prints. */
class FormatTest {
  private final Lua lua = new Lua();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          '%5.2f', 3.14159                    → ` 3.14`
          '%.0f', 1.7e12                      → `1700000000000`
          '%.0f', 0.5                         → `0`
          '%.0f', 1.5                         → `2`
          '%.2f', 1.005                       → `1.00`
          '%.2f', 2.675                       → `2.67`
          '%.20f', 0.1                        → `0.10000000000000000555`
          '%f', 1e15                          → `1000000000000000.000000`
          '%d', 2^53-1                        → `9007199254740991`
          '%5d|%-5d|%05d|%+d', 42, 42, 42, 42 → `   42|42   |00042|+42`
          '%.3d', 5                           → `005`
          '%i', -7                            → `-7`
          '%x %X %#x', 255, 255, 255          → `ff FF 0xff`
          '%o', 8                             → `10`
          '%e', 12345.678                     → `1.234568e+04`
          '%.3E', 0.00012345                  → `1.234E-04`
          '%g', 1e20                          → `1e+20`
          '%g', 100000                        → `100000`
          '%g', 1000000                       → `1e+06`
          '%g', 0.0001                        → `0.0001`
          '%g', 0.00001                       → `1e-05`
          '%.3g', 2.5                         → `2.5`
          '%.14g', 0.1                        → `0.1`
          '%.17g', 0.1                        → `0.10000000000000001`
          '%g', 1/0                           → `inf`
          '%5.1f', -1/0                       → ` -inf`
          '%s|%10s|%-6s|', nil, 'hi', 'hi'    → `nil|        hi|hi    |`
          '%.3s', 'abcdef'                    → `abc`
          '%c%c', 72, 105                     → `Hi`
          '%5.1f%%', 99.55                    → ` 99.5%`
          '%q', 'a"b'                         → `"a\\"b"`
          '%q', 1/3                           → `0.3333333333333333`
          '%a %A', 1, 10                      → `0x1p+0 0X1.4P+3`
          '%.2a %.0a', 0.5, 1.75              → `0x1.00p-1 0x2p+0`
          '%a', -0.1                          → `-0x1.999999999999ap-4`
          '%.15a', 1                          → `0x1.000000000000000p+0`
          '%d %x', 3.7, 255.9                 → `3 ff`
          '%d', -2^63                         → `-9223372036854775808`
          '%u %x', 2^63, 2^64 - 2^11          → `9223372036854775808 fffffffffffff800`
          '%f', -0.0                          → `-0.000000`
          '%s', 2^53                          → `9007199254740992`
          """)
  void printsLikeC(String arguments, String expected) {
    var text = lua.value("return string.format(" + arguments + ")");

    assertThat(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          '%d', 2^63       → bad argument #2 to 'format' (not a number in proper range)
          '%x', -1         → bad argument #2 to 'format' (not a non-negative number in proper range)
          '%u', 2^64       → bad argument #2 to 'format' (not a non-negative number in proper range)
          '%d', 'x'        → bad argument #2 to 'format' (number expected, got string)
          '%d'             → bad argument #2 to 'format' (number expected, got no value)
          '%y', 1          → invalid option '%y' to 'format'
          '%99999d', 1     → invalid format (width or precision too long)
          '%.100f', 1      → invalid format (width or precision too long)
          '%------d', 1    → invalid format (repeated flags)
          '%', 1           → invalid option '%' to 'format'
          """)
  void refusesWhatCannotBePrinted(String arguments, String message) {
    var failure = lua.failure("local text = string.format(" + arguments + ")");

    assertThat(failure).hasMessageStartingWith("test.lua:1: ").hasMessageContaining(message);
  }
}
