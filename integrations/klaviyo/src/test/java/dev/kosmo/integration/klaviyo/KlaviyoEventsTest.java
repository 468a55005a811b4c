package dev.kosmo.integration.klaviyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KlaviyoEventsTest {
  private static final String ADA = "01KSMPD0000000000000000001";

  private final SimulatedKlaviyo klaviyo = new SimulatedKlaviyo();

  @AfterEach
  void stop() {
    klaviyo.close();
  }

  @Test
  void aNewEventIsTheNewestOfTheList() {
    var accepted =
        klaviyo
            .client()
            .createEvent(ADA, "Saw Comet", Map.of("name", "Halley"), 7.5, "2026-06-18T16:40:50Z");

    var newest = klaviyo.client().listEvents(null, 1L, null).value().data().get(0);
    var attributes = newest.attributes();
    assertThat(accepted.value()).isEqualTo(new Accepted(true, 202));
    assertThat(newest.profileId()).hasValue(ADA);
    assertThat(attributes.datetime()).isEqualTo("2026-06-18 16:40:50+00:00");
    assertThat(attributes.timestamp()).isEqualTo(1781800850L);
    assertThat(attributes.eventProperties())
        .isEqualTo(Map.of("name", "Halley", "$value", new BigDecimal("7.5")));
  }

  @Test
  void twoEventsOfOneSecondAreTwo() {
    for (var i = 0; i < 2; i++) {
      klaviyo.client().createEvent(ADA, "Saw Comet", null, null, "2026-06-18T16:40:50Z");
    }

    var metric = klaviyo.client().listEvents(null, 1L, null).value().data().get(0).metricId();
    var filter = "equals(metric_id,\"%s\")".formatted(metric.orElseThrow());
    assertThat(klaviyo.idsOfAll("list_events", Map.of("filter", filter))).hasSize(2);
  }

  @Test
  void anEventBringsItsMetricAndItsProfile() {
    var event = klaviyo.client().getEvent("ED0001").value();

    assertThat(event.metricName()).isEqualTo("Placed Order");
    assertThat(event.included()).extracting("type").containsExactly("metric", "profile");
    assertThat(event.data().profileId()).hasValue(ADA);
    assertThat(event.data().attributes().eventProperties()).containsKey("$value");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "greater-than(timestamp,2024-01-01)|360",
        "greater-than(timestamp,1767225600)|360",
        "less-than(datetime,2026-01-02T09:30:00Z)|0",
        "less-or-equal(datetime,2026-01-02T09:30:00Z)|1",
        "greater-or-equal(datetime,2026-01-02T09:30:00+00:00)|360",
        "equals(metric_id,\"MD0001\")|120",
        "equals(metric_id,'MD0001')|120",
        "equals(metric_id,\"none\")|0",
        "equals(profile_id,\"01KSMPD0000000000000000001\")|2",
        "equals(profile_id,\"01KSMPD0000000000000000001\"),equals(metric_id,\"MD0002\")|0",
        "and(equals(metric_id,\"MD0001\"),less-than(datetime,2026-01-04))|2"
      })
  void aFilterSelects(String filter, int count) {
    assertThat(klaviyo.idsOfAll("list_events", Map.of("filter", filter))).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "metric_id=MD0001",
        "equals(metric_id)",
        "equals(metric_id,'MD0001'",
        "equals(metric_id,'MD0001)",
        "equals(metric_id,'MD0001') or equals(metric_id,'MD0002')",
        "equals(metric_id,['MD0001','MD0002'])",
        "equals(email,'a')",
        "greater-than(metric_id,'a')",
        "equals(datetime,2026-01-01)",
        "greater-than(datetime,soon)",
        "not(equals(metric_id,'a'))",
        "(",
        ","
      })
  void aFilterThatIsNotUnderstoodIsRefused(String filter) {
    assertThatThrownBy(() -> klaviyo.call("list_events", Map.of("filter", filter)))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_REQUEST))
        .hasMessageContaining("Invalid filter.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1989-12-31T00:00:00Z", "2999-01-01T00:00:00Z", "yesterday"})
  void aTimeOutOfBoundsIsRefused(String time) {
    var arguments = Map.of("profile_id", ADA, "event_name", "Saw Comet", "time", time);

    assertThatThrownBy(() -> klaviyo.call("create_event", arguments))
        .isInstanceOf(IntegrationException.class)
        .hasMessageContaining("/data/attributes/time");
  }

  @Test
  void theFilterHoldsOnEveryPage() {
    var ids =
        klaviyo.idsOfAll(
            "list_events", Map.of("filter", "equals(metric_id,'MD0003')", "limit", 50));

    assertThat(ids).hasSize(120).doesNotHaveDuplicates();
    assertThat(List.copyOf(ids).subList(0, 3))
        .allSatisfy(
            id ->
                assertThat(klaviyo.client().getEvent(id).value().metricName())
                    .isEqualTo("Opened Email"));
  }
}
