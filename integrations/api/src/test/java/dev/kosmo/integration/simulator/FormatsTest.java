package dev.kosmo.integration.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jane@example.test",
        "jane.o'neil+news%x@mail.example.test",
        "JANE@EXAMPLE.TEST",
        "j@xn--bcher-kva.test",
        "käthe@bücher.test"
      })
  void addressesAreEmail(String text) {
    assertThat(Formats.isEmail(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "jane",
        "jane@",
        "@example.test",
        "jane@example",
        "jane@example..test",
        "jane@.test",
        "jane@example.test.",
        "jane@@example.test",
        "jane doe@example.test",
        "Jane <jane@example.test>",
        "<jane@example.test>",
        "jane@example.test,joe@example.test",
        " jane@example.test"
      })
  void anythingElseIsNoEmail(String text) {
    assertThat(Formats.isEmail(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.test",
        "HTTP://example.test:8080/a?b=c#d",
        "example.test",
        "www.bücher.test/x"
      })
  void addressesOfPagesAreWebAddresses(String text) {
    assertThat(Formats.isWebAddress(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "::::", "http://", "https:///x", "not a page", "page", "ftp://example.test"})
  void anythingElseIsNoWebAddress(String text) {
    assertThat(Formats.isWebAddress(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+15550100", "+1 (555) 010-0199", "0043 1 5123456", "12345"})
  void whatPeopleDialIsAPhoneNumber(String text) {
    assertThat(Formats.isPhoneNumber(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+", "1234", "call me", "+1555O100", "1234567890123456", "15+550100"})
  void anythingElseIsNoPhoneNumber(String text) {
    assertThat(Formats.isPhoneNumber(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-28", "2024-02-29"})
  void daysThatExistAreDates(String text) {
    assertThat(Formats.isDate(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026-02-31", "2026-02-29", "2026-13-01", "2026-2-1", "31.02.2026", "soon"})
  void anythingElseIsNoDate(String text) {
    assertThat(Formats.isDate(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-28T08:00:00Z",
        "2026-02-28T08:00:00.123456+01:00",
        "2026-02-28T08:00:00",
        "2026-02-28T08:00"
      })
  void daysWithATimeAreDateTimes(String text) {
    assertThat(Formats.isDateTime(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-31T08:00:00Z", "2026-02-28", "2026-02-28T25:00:00Z", "2026-02-28Tnoon"})
  void anythingElseIsNoDateTime(String text) {
    assertThat(Formats.isDateTime(text)).isFalse();
  }

  @Test
  void whatIsNoTextIsNoneOfThem() {
    for (var value : new Object[] {5, true, List.of("jane@example.test")}) {
      assertThat(Formats.isEmail(value)).isFalse();
      assertThat(Formats.isWebAddress(value)).isFalse();
      assertThat(Formats.isPhoneNumber(value)).isFalse();
      assertThat(Formats.isDate(value)).isFalse();
      assertThat(Formats.isDateTime(value)).isFalse();
    }
    assertThat(Formats.isEmail(null)).isFalse();
  }
}
