package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void objectsAndListsTakeFourSpacesALevel() {
    var value = new LinkedHashMap<String, Object>();
    value.put("a", List.of(1L, "x/é"));
    value.put("b", Map.of());
    value.put("c", List.of());

    assertThat(JsonText.pretty(value))
        .isEqualTo(
            """
            {
                "a": [
                    1,
                    "x/é"
                ],
                "b": {},
                "c": []
            }""");
  }

  @Test
  void numbersAreTheShortestThatReadBack() {
    assertThat(JsonText.compact(List.of(0.1, 1e100, 3.0, 9007199254740993L)))
        .isEqualTo("[0.1,1e+100,3,9007199254740993]");
  }

  @Test
  void integersOfAnySizeAreExact() {
    assertThat(JsonText.parse("12345678901234567890"))
        .isEqualTo(new BigInteger("12345678901234567890"));
  }

  @Test
  void decimalsOfAnySizeAreExact() {
    assertThat(JsonText.parse("[0.1234567890123456789, 1e999999999, 1.50]"))
        .isEqualTo(
            List.of(
                new BigDecimal("0.1234567890123456789"),
                new BigDecimal("1e999999999"),
                new BigDecimal("1.50")));
  }

  @Test
  void whatIsNotJsonIsNamedByItsPosition() {
    assertThatThrownBy(() -> JsonText.parse("{\n  \"a\": nope}"))
        .hasMessage("not JSON at line 2, column 8");
    assertThatThrownBy(() -> JsonText.parse("1 2")).hasMessageStartingWith("not JSON at line 1");
    assertThatThrownBy(() -> JsonText.parse("  ")).hasMessage("the text is empty");
  }
}
