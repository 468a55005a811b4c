package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Script;
import dev.kosmo.testkit.StubService;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class CallObservationsTest {
  private final TestObservationRegistry registry = TestObservationRegistry.create();
  private final List<Observation.Context> stopped = new CopyOnWriteArrayList<>();

  @BeforeEach
  void listen() {
    registry
        .observationConfig()
        .observationHandler(
            new ObservationHandler<Observation.Context>() {
              @Override
              public void onStop(Observation.Context context) {
                stopped.add(context);
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }
            });
  }

  private ScriptResult run(String language, String code, CallListener... others) {
    var builder = ScriptHost.builder().simulate().listener(CallObservations.to(registry));
    for (var other : others) {
      builder.listener(other);
    }
    try (var host = builder.build()) {
      return host.run(Script.text("test." + language, code)).orThrow();
    }
  }

  private TestObservationRegistryAssert observed() {
    return TestObservationRegistryAssert.assertThat(registry);
  }

  @Test
  void eachCallIsOneObservation() {
    var result =
        run(
            "lua",
            """
            local loops = app.integrations.loops
            loops.get_current_user()
            pcall(loops.create_contact, { email = "nobody" })
            """);

    observed()
        .hasNumberOfObservationsEqualTo(2)
        .doesNotHaveAnyRemainingCurrentObservation()
        .hasAnObservation(
            seen ->
                seen.hasNameEqualTo("kosmo.call")
                    .hasContextualNameEqualTo("loops.get_current_user")
                    .hasOnlyKeys("integration", "function", "access", "outcome")
                    .hasLowCardinalityKeyValue("integration", "loops")
                    .hasLowCardinalityKeyValue("function", "get_current_user")
                    .hasLowCardinalityKeyValue("access", "read")
                    .hasLowCardinalityKeyValue("outcome", "ok")
                    .doesNotHaveError())
        .hasAnObservation(
            seen ->
                seen.hasContextualNameEqualTo("loops.create_contact")
                    .hasLowCardinalityKeyValue("access", "write")
                    .hasLowCardinalityKeyValue("outcome", "failed")
                    .hasError());
    assertThat(result.calls()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lua | local f = app.integrations.close.get_lead \
                local calls = {} \
                for i = 1, 20 do calls[i] = { f, { id = "lead_" .. i } } end \
                app.parallel(calls)
          js  | const f = app.integrations.close.get_lead; \
                await Promise.allSettled(Array.from({ length: 20 }, (_, i) => f.async("lead_" + i)))
          """)
  void callsSideBySideAreObservedEachOnItsThread(String language, String code) {
    run(language, code);

    observed()
        .hasNumberOfObservationsWithNameEqualTo("kosmo.call", 20)
        .doesNotHaveAnyRemainingCurrentObservation()
        .forAllObservationsWithNameEqualTo(
            "kosmo.call", seen -> seen.hasLowCardinalityKeyValue("outcome", "failed"));
    assertThat(stopped).hasSize(20);
  }

  @Test
  void theRequestIdIsOfHighCardinality() {
    try (var vendor = StubService.start();
        var host =
            ScriptHost.builder()
                .environment(
                    Map.of("CLOSE_API_KEY", "key-4711", "CLOSE_URL", vendor.baseUri().toString()))
                .listener(CallObservations.to(registry))
                .build()) {
      vendor.answer(200, Map.of("X-Request-Id", "req-9"), "{}");
      host.run(Script.text("a.lua", "app.integrations.close.get_current_user()")).orThrow();
    }

    assertThat(stopped)
        .singleElement()
        .satisfies(
            context ->
                assertThat(context.getHighCardinalityKeyValues())
                    .containsExactly(KeyValue.of("request_id", "req-9")));
  }

  @Test
  void otherListenersHearToo() {
    var heard = new ArrayList<String>();
    var other =
        new CallListener() {
          @Override
          public void calling(CallStart call) {
            heard.add("calling " + call.path() + " " + call.account() + " " + call.access());
          }

          @Override
          public void called(CallRecord call) {
            heard.add("called " + call.path());
          }
        };

    run("lua", "app.integrations.loops.get_current_user()", other);

    assertThat(heard)
        .isEqualTo(
            List.of(
                "calling integrations.loops.get_current_user default read",
                "called integrations.loops.get_current_user"));
    observed().hasNumberOfObservationsEqualTo(1);
  }
}
