package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.testkit.parcels.FakeIntegration;
import dev.kosmo.testkit.parcels.Parcel;
import dev.kosmo.testkit.parcels.Parcels;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {
  private static final String ARGUMENTS = "'arguments': {'parcel_id': 'p7'}";
  private static final String ANSWERS =
      "'answers': [{'to': 'GET /parcels/p7',"
          + " 'body': {'id': 'p7', 'z': 1.50, 'express': true, 'address': 'Oslo'}}]";
  private static final String REFUSED =
      "'answers': [{'to': 'GET /parcels/p7', 'status': 404, 'body': {'message': 'no'}}]";
  private static final String ERROR =
      "'error': {'code': 'not_found', 'message': 'Parcels answered 404 to get_parcel: no',"
          + " 'hint': 'Check the id, and whether account `default` can see it.',"
          + " 'status': 404, 'retryable': false, 'outcome': 'failed'}";

  private final FakeIntegration parcels = new FakeIntegration();
  private final Subject subject =
      new Subject(
          parcels,
          IntegrationCatalog.of(List.of(parcels)).functions(parcels),
          new Samples(parameter -> null, parameter -> false, function -> null));

  @AfterEach
  void close() {
    subject.close();
  }

  @Test
  void whatHoldsIsReturnedAsJavaGetsIt() {
    assertThat(check(ARGUMENTS, ANSWERS)).isEqualTo(new Parcel("p7", "Oslo", true));
    assertThat(check(ARGUMENTS, REFUSED, ERROR)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id': 'p7', 'express': true, 'address': 'Oslo'}",
        "{'id': 'p7', 'express': true, 'z': 1.50, 'address': 'Oslo'}",
        "{'id': 'p7', 'z': 1.5, 'express': true, 'address': 'Oslo'}",
        "{'id': 'p7', 'z': '1.50', 'express': true, 'address': 'Oslo'}",
        "{'id': 'p7', 'z': 1.50, 'express': true, 'address': 'Oslo', 'paging': null}",
        "[]"
      })
  void anyOtherResultIsNoticed(String result) {
    assertNoticed(ARGUMENTS, ANSWERS, "'result': " + result);
  }

  @Test
  void otherErrorsAndOtherRequestsAreNoticed() {
    assertNoticed(ARGUMENTS, REFUSED);
    assertNoticed(ARGUMENTS, ANSWERS, ERROR);
    assertNoticed(ARGUMENTS, REFUSED, ERROR.replace("failed", "unknown"));
    assertNoticed(ARGUMENTS, REFUSED, ERROR.replace("'status': 404, ", ""));
    assertNoticed(ARGUMENTS, ANSWERS.replace("GET", "POST"));
    assertNoticed("'arguments': {'parcel_id': 'p8'}", ANSWERS);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> AnswerFile.of(Parcels.class, "count_parcels"))
        .hasMessageStartingWith(
            "src/test/resources/dev/kosmo/testkit/parcels/answers/count_parcels.json is missing.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{'calls': []}", "{'calls': [{'argments': {}}]}"})
  void aFileThatWouldProveNothingIsRefused(String json) {
    assertThatThrownBy(() -> ExactJson.MAPPER.readValue(json.replace('\'', '"'), AnswerFile.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  private void assertNoticed(String... members) {
    assertThatThrownBy(() -> check(members)).isInstanceOf(AssertionError.class);
  }

  private @Nullable Object check(String... members) {
    var json = ("{" + String.join(", ", members) + "}").replace('\'', '"');
    try {
      var call = ExactJson.MAPPER.readValue(json, AnswerFile.Call.class);
      var reply = new AnswerCheck(subject, subject.function("get_parcel"), call).run();
      return reply.isPresent() ? reply.get().value() : null;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
