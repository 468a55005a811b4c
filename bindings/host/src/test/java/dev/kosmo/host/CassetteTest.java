package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.engine.Script;
import dev.kosmo.integration.Cassette;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Integrations;
import dev.kosmo.integration.Outcome;
import dev.kosmo.integration.loops.Loops;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.StubRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded is what is replayed, with nobody there to ask. */
@Timeout(120)
class CassetteTest extends CassetteFixture {
  private static void assertSame(ScriptResult recorded, ScriptResult replayed) {
    assertThat(replayed.output()).isEqualTo(recorded.output());
    assertThat(replayed.values()).isEqualTo(recorded.values());
    assertThat(replayed.calls()).map(CassetteTest::gist).isEqualTo(gists(recorded));
  }

  private static List<String> gists(ScriptResult result) {
    return result.calls().stream().map(CassetteTest::gist).toList();
  }

  private static String gist(CallRecord call) {
    return call.path()
        + call.account()
        + call.outcome()
        + call.httpStatus()
        + call.stats().attempts()
        + call.requestId()
        + (call.error() == null ? "" : call.error().fields());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lua | local loops = app.integrations.loops \
                dump(loops.marketing.get_current_user()) \
                dump(loops.create_contact({ email = "new@example.test", firstName = "Ä\\"/" })) \
                dump(select(2, pcall(loops.create_contact, { email = "nobody" }))) \
                for lead in app.each(app.integrations.close.list_leads, { limit = 20 }) do print(lead.id, lead.name) end \
                local id \
                for p in app.each(app.integrations.klaviyo.list_profiles, { limit = 100 }) do id = p.id print(id) end \
                dump(app.integrations.klaviyo.create_event({ profile_id = id, event_name = "Bought" })) \
                dump(app.integrations.vero.track_event({ identity = "u1", event_name = "Bought", data = { a = 1.50 } })) \
                return app.integrations.close.get_lead("lead_abc123XYZ")
          js  | const { loops, close, klaviyo, vero } = app.integrations; \
                dump(loops.marketing.get_current_user()); \
                dump(loops.create_contact({ email: "new@example.test", firstName: 'Ä"/' })); \
                try { loops.create_contact({ email: "nobody" }) } catch (e) { print(e.message, e.status, e.outcome) } \
                for (const lead of app.each(close.list_leads, { limit: 20 })) print(lead.id, lead.name); \
                let id; \
                for (const p of app.each(klaviyo.list_profiles, { limit: 100 })) { id = p.id; print(id) } \
                dump(klaviyo.create_event({ profile_id: id, event_name: "Bought" })); \
                dump(vero.track_event({ identity: "u1", event_name: "Bought", data: { a: 1.50 } })); \
                return close.get_lead("lead_abc123XYZ")
          """)
  void aRunAgainstSimulatorsIsTheSameWithoutThem(String language, String code) throws IOException {
    var recorded = record(ScriptHost.builder().simulate(), language, code).orThrow();

    assertSame(recorded, replay(language, code).orThrow());
    // Nothing of this machine is left, which would be another one next time.
    assertThat(text()).doesNotContain("127.0.0.1").doesNotContain("simulated-");
  }

  @Test
  void theSameRunIsTheSameFile() throws IOException {
    var code =
        """
        local close = app.integrations.close
        local calls = {}
        for i = 1, 8 do calls[i] = { close.get_lead, { id = "lead_" .. i } } end
        app.parallel(calls)
        close.get_current_user()
        """;
    var barrier = new CyclicBarrier(8);
    vendor.answer(request -> together(barrier, request));
    record("lua", code).orThrow();
    var first = text();

    record("lua", code).orThrow();

    assertThat(text()).isEqualTo(first).contains("lead_8");
    assertThat(first.indexOf("lead_1/")).isLessThan(first.indexOf("lead_8/"));
    assertThat(first.indexOf("lead_8/")).isLessThan(first.indexOf("get_current_user"));
  }

  private static SimulatedAnswer together(CyclicBarrier barrier, StubRequest request) {
    try {
      if (request.path().startsWith("/lead/")) {
        barrier.await(30, TimeUnit.SECONDS);
      }
    } catch (Exception e) {
      return SimulatedAnswer.json(400, Map.of("error", "alone"));
    }
    return SimulatedAnswer.json(200, Map.of("id", request.path()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lua | local f = app.integrations.close.get_lead \
                local calls = {} \
                for i = 1, 24 do calls[i] = { f, { id = "lead_" .. i % 12 } } end \
                for i, outcome in ipairs(app.parallel(calls, { limit = 8 })) do print(i, outcome.value.id) end
          js  | const f = app.integrations.close.get_lead; \
                const ids = Array.from({ length: 24 }, (_, i) => `lead_${i % 12}`); \
                const leads = await Promise.all(ids.map((id) => f.async(id))); \
                leads.forEach((lead, i) => print(i, lead.id))
          """)
  void theOrderOfCallsSideBySideDoesNotMatter(String language, String code) {
    vendor.answer(request -> SimulatedAnswer.json(200, Map.of("id", request.path())));
    var recorded = record(language, code).orThrow();

    var replayed = replay(language, code).orThrow();

    assertThat(replayed.output()).isEqualTo(recorded.output()).contains("/lead/lead_11/");
    assertThat(gists(replayed)).containsExactlyInAnyOrderElementsOf(gists(recorded));
  }

  @Test
  void requestsThatAreTheSameGetTheirAnswersInOrder() {
    vendor.answerInTurn(
        SimulatedAnswer.json(200, Map.of("id", "one")),
        SimulatedAnswer.json(200, Map.of("id", "two")));
    var code = "local f = app.integrations.close.get_current_user print(f().id, f().id)";
    record("lua", code).orThrow();

    assertThat(replay("lua", code).orThrow().output()).isEqualTo("one\ttwo");
  }

  @Test
  void repeatsAreRecordedAndReplayedWithoutTheirWaits() throws IOException {
    vendor.answerInTurn(
        SimulatedAnswer.json(429, Map.of("error", "slow down")).with("Retry-After", "1"),
        SimulatedAnswer.json(429, Map.of("error", "slow down")).with("Retry-After", "1"),
        SimulatedAnswer.json(200, Map.of("id", "user_1")).with("X-Request-Id", "req-9"));
    var code = "return app.integrations.close.get_current_user().id";
    var recorded = record("lua", code).orThrow();

    var replayed = replay("lua", code).orThrow();

    assertSame(recorded, replayed);
    assertThat(replayed.calls().get(0).stats().attempts()).isEqualTo(3);
    assertThat(replayed.calls().get(0).stats().waited()).isZero();
    assertThat(waits).isEmpty();
    assertThat(text()).contains("429", "retry-after", "req-9");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 429, 500, 503})
  void aFailureIsTheSame(int status) {
    // A hint that is too long to wait for, so that the script is told.
    vendor.answer(status, Map.of("Retry-After", "300"), "{\"error\": \"no\", \"message\": \"no\"}");
    var code =
        "return select(2, pcall(app.integrations.loops.create_contact, { email = 'a@example.test' }))";
    var recorded = record("lua", code).orThrow();

    assertSame(recorded.calls(), replay("lua", code).orThrow().calls());
  }

  /** But for the time of day. */
  private static void assertSame(List<CallRecord> recorded, List<CallRecord> replayed) {
    assertThat(replayed).hasSameSizeAs(recorded);
    for (int i = 0; i < recorded.size(); i++) {
      var one = recorded.get(i).error();
      var other = replayed.get(i).error();
      assertThat(other).usingRecursiveComparison().ignoringFields("retryAt", "hint").isEqualTo(one);
      assertThat(replayed.get(i).outcome()).isEqualTo(recorded.get(i).outcome());
    }
  }

  @Test
  void whatIsNotJsonIsTheSame() {
    vendor.answer(200, Map.of("Content-Type", "text/html"), "<html>login ä</html>");
    var code = "return select(2, pcall(app.integrations.loops.get_current_user)).message";

    assertSame(record("lua", code).orThrow(), replay("lua", code).orThrow());
  }

  @Test
  void aVendorThatIsNotThereIsTheSame() {
    vendor.close();
    var code =
        "local e = select(2, pcall(app.integrations.loops.create_contact, { email = 'a@example.test' })) "
            + "return e.message, e.hint, e.code, e.outcome";

    var recorded = record("lua", code).orThrow();

    assertThat(recorded.values()).contains("network", "rejected");
    assertThat(replay("lua", code).orThrow().values()).isEqualTo(recorded.values());
  }

  @Test
  void anIntegrationWithoutAnAccountHasNoneInTheReplay() {
    var code = "return select(2, pcall(app.integrations.loops.get_current_user)).message";
    var recorded = record(ScriptHost.builder().environment(Map.of()), "lua", code).orThrow();

    assertThat(recorded.values().toString()).contains("missing required credentials");
    assertThat(replay("lua", code).orThrow().values()).isEqualTo(recorded.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          app.integrations.loops.create_contact({ email = "b@example.test" }) | \
            loops.create_contact is not on the cassette: \
          `body.email` is "b@example.test", and was "a@example.test".
          app.integrations.loops.create_contact({ email = "a@example.test", firstName = "A" }) | \
            loops.create_contact is not on the cassette: \
          `body.firstName` is "A", and was not there.
          app.integrations.loops.get_current_user() | \
            loops.get_current_user is not on the cassette: \
          recorded were requests of loops.create_contact, close.list_leads.
          app.integrations.close.list_leads({ query = "x" }) | \
            close.list_leads is not on the cassette: `query.query` is "x", and was "y"; \
          `query._limit` is "25", and was "5".
          """)
  void whatWasNotRecordedFailsByName(String code, String words) {
    var message = words.replaceAll(" +", " ");
    vendor.answer(200, "{\"data\": [], \"id\": \"1\"}");
    record(
            "lua",
            """
            app.integrations.loops.create_contact({ email = "a@example.test" })
            app.integrations.close.list_leads({ query = "y", limit = 5 })
            """)
        .orThrow();

    try (var cassette = Cassette.replay(file());
        var host = ScriptHost.builder().environment(Map.of()).cassette(cassette).build()) {
      var result = host.run(Script.text("test.lua", code));

      assertThat(result.failure().orElseThrow().error().code()).isEqualTo("not_recorded");
      assertThat(result.failure().orElseThrow()).hasMessageEndingWith(message);
      assertThat(result.calls().get(0).outcome()).isEqualTo("rejected");
      assertThat(cassette.missed()).containsExactly(message);
      assertThat(cassette.left())
          .containsExactly(
              "loops.create_contact [default] POST https://app.loops.so/api/v1/contacts/create",
              "close.list_leads [default] GET"
                  + " https://api.close.com/api/v1/lead/?query=y&_limit=5");
    }
  }

  @Test
  void aCallTooManyFails() {
    vendor.answer(200, "{\"id\": \"1\"}");
    record("lua", "app.integrations.close.get_current_user()").orThrow();

    try (var cassette = Cassette.replay(file());
        var host = ScriptHost.builder().cassette(cassette).build()) {
      var code = "local f = app.integrations.close.get_current_user f() f()";
      assertThat(host.run(Script.text("test.lua", code)).failure().orElseThrow())
          .hasMessageEndingWith(
              "close.get_current_user is not on the cassette: it was recorded once, and asked for"
                  + " again.");
    }
  }

  @Test
  void typedClientsRecordAndReplay() {
    vendor.answer(200, "{\"success\": true, \"teamName\": \"Larkspur\"}");
    try (var cassette = Cassette.record(file());
        var host = atVendor().cassette(cassette).build()) {
      host.client(Loops.class).getCurrentUser();
    }
    vendor.close();

    try (var cassette = Cassette.replay(file())) {
      var loops = Integrations.client(Loops.class, Credentials.none(), cassette);
      assertThat(loops.getCurrentUser().value().teamName()).isEqualTo("Larkspur");

      assertThatThrownBy(loops::getCurrentUser)
          .isInstanceOfSatisfying(
              IntegrationException.class,
              e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.NOT_RECORDED);
                assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
              });
    }
  }
}
