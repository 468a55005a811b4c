package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptException.Kind;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.StubService;
import dev.kosmo.testkit.SuiteSize;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code app.parallel}, and {@code Promise.all} over {@code fn.async}. */
@Timeout(120)
class ParallelTest {
  private static final String LUA =
      """
      local calls = {}
      for i = 1, %d do calls[i] = { app.integrations.close.get_lead, { id = "lead_" .. i } } end
      local outcomes = app.parallel(calls, { limit = %d })
      for i, outcome in ipairs(outcomes) do assert(outcome.value.id == "lead_" .. i) end
      print(#outcomes)
      """;
  private static final String JS =
      """
      const calls = Array.from({ length: %d }, (_, i) => [app.integrations.close.get_lead, { id: `lead_${i}` }]);
      const outcomes = app.parallel(calls, { limit: %d });
      if (outcomes.some(({ value }, i) => value.id !== `lead_${i}`)) throw new Error("mixed up");
      print(outcomes.length);
      """;
  private static final String ASYNC =
      """
      const { close } = app.integrations;
      const leads = await Promise.all(Array.from({ length: %d }, (_, i) => close.get_lead.async(`lead_${i}`)));
      if (leads.some(({ id }, i) => id !== `lead_${i}`)) throw new Error("mixed up");
      print(leads.length);
      """;

  private static final int MANY = SuiteSize.of(1_500, 10_000);

  private final StubService vendor = StubService.start();
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private Limits limits = Limits.standard();

  @AfterEach
  void stop() {
    vendor.close();
  }

  private ScriptResult run(String language, String code) {
    var environment = Map.of("CLOSE_API_KEY", "k", "CLOSE_URL", vendor.baseUri().toString());
    try (var host = ScriptHost.builder().environment(environment).limits(limits).build()) {
      return host.run(Script.text("test." + language, code));
    }
  }

  /** Answers so many requests at a time, each when all of them are there. */
  private void answerTogether(int count) {
    var barrier = new CyclicBarrier(count);
    vendor.answer(
        request -> {
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          try {
            barrier.await(30, TimeUnit.SECONDS);
          } catch (Exception e) {
            return SimulatedAnswer.json(400, Map.of("error", "alone"));
          } finally {
            inside.decrementAndGet();
          }
          return lead(request.path());
        });
  }

  private static SimulatedAnswer lead(String path) {
    return SimulatedAnswer.json(200, Map.of("id", path.replaceAll("/lead/|/$", "")));
  }

  private void answerAtOnce() {
    vendor.answer(
        request -> {
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          var answer = lead(request.path());
          inside.decrementAndGet();
          return answer;
        });
  }

  @ParameterizedTest
  @CsvSource({"lua, 16", "lua, 8", "js, 16", "js, 64"})
  void asManyCallsAsAllowedAreMadeAtATime(String language, int limit) {
    answerTogether(limit);

    var result = run(language, (language.equals("lua") ? LUA : JS).formatted(64, limit)).orThrow();

    assertThat(result.output()).isEqualTo("64");
    assertThat(most).hasValue(limit);
    assertThat(result.calls())
        .hasSize(64)
        .allSatisfy(call -> assertThat(call.outcome()).isEqualTo("ok"));
  }

  @Test
  void sixteenPromisesAreUnderWayAtATime() {
    answerTogether(16);

    var result = run("js", ASYNC.formatted(64)).orThrow();

    assertThat(result.output()).isEqualTo("64");
    assertThat(most).hasValue(16);
    assertThat(result.calls()).hasSize(64);
  }

  @ParameterizedTest
  @CsvSource({"lua, 8", "js, 8", "async, 16"})
  void thousandsOfCallsAreBounded(String language, int atOnce) {
    answerAtOnce();
    limits = limits.withCalls(MANY);
    var code =
        switch (language) {
          case "lua" -> LUA.formatted(MANY, 8);
          case "js" -> JS.formatted(MANY, 8);
          default -> ASYNC.formatted(MANY);
        };

    var result = run(language.equals("lua") ? "lua" : "js", code).orThrow();

    assertThat(result.output()).isEqualTo(String.valueOf(MANY));
    assertThat(most.get()).isLessThanOrEqualTo(atOnce);
    assertThat(result.calls()).hasSize(MANY);
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void moreCallsThanTheScriptMayMakeAreNotBegun(String language) {
    answerAtOnce();
    limits = limits.withCalls(20);

    var result = run(language, (language.equals("lua") ? LUA : JS).formatted(21, 8));

    assertThat(result.failure().orElseThrow())
        .hasMessage(
            "test.%s stopped after 20 calls of integrations.".formatted(language)
                + " Raise --max-calls, or split the work into several runs.");
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void onePromiseTooManyEndsTheScript() {
    answerAtOnce();
    limits = limits.withCalls(20);

    var result = run("js", ASYNC.formatted(50));

    assertThat(result.failure().orElseThrow().error().code()).isEqualTo("call_limit");
    // The limit interrupts what is on its way, which may not have reached the vendor.
    assertThat(result.calls())
        .hasSizeGreaterThanOrEqualTo(vendor.requests().size())
        .hasSizeLessThanOrEqualTo(20)
        .noneMatch(call -> call.error() != null && call.error().code().equals("bad_response"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | local c = app.integrations.close for _, o in ipairs(app.parallel({ {c.get_lead, {id"
            + " = 'a'}}, {c.get_lead, {idd = 'a'}}, {c.get_lead, 'gone'}, {c.create_lead, {name ="
            + " 'N'}}, {c.get_lead, 'b'} })) do print(o.ok, o.ok and o.value.id or o.error.code)"
            + " end",
        "js  | const c = app.integrations.close; for (const o of app.parallel([[c.get_lead, {id:"
            + " 'a'}], [c.get_lead, {idd: 'a'}], [c.get_lead, 'gone'], [c.create_lead, {name:"
            + " 'N'}], [c.get_lead, 'b']])) print(o.ok, o.ok ? o.value.id : o.error.code)"
      })
  void everyCallHasAnOutcomeOfItsOwn(String language, String code) {
    vendor.answer(
        request ->
            request.path().contains("gone")
                ? SimulatedAnswer.json(404, Map.of("error", "Gone."))
                : lead(request.path()));

    var result = run(language, code).orThrow();

    assertThat(result.output().lines())
        .containsExactly(
            "true\ta",
            "false\tinvalid_argument",
            "false\tnot_found",
            "false\tapproval_required",
            "true\tb");
    assertThat(result.calls())
        .extracting(CallRecord::outcome)
        .containsExactlyInAnyOrder("ok", "rejected", "failed", "rejected", "ok");
    assertThat(vendor.requests()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"lua", "js", "async"})
  void theTimeLimitEndsAllCallsThatAreUnderWayAndBeginsNoMore(String language) {
    var never = new CountDownLatch(1);
    vendor.answer(
        request -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return lead(request.path());
        });
    limits = limits.withTime(Duration.ofSeconds(2));
    var code =
        switch (language) {
          case "lua" -> LUA.formatted(100, 4);
          case "js" -> JS.formatted(100, 4);
          default -> ASYNC.formatted(100);
        };

    var result = run(language.equals("lua") ? "lua" : "js", code);

    var failure = result.failure().orElseThrow();
    assertThat(failure.kind()).isEqualTo(Kind.LIMIT);
    assertThat(failure.error().code()).isEqualTo("time_limit");
    assertThat(result.elapsed()).isLessThan(Duration.ofSeconds(30));
    var atOnce = language.equals("async") ? 16 : 4;
    // Some may begin in the last millisecond.
    assertThat(vendor.requests()).hasSizeBetween(atOnce, 2 * atOnce);
    assertThat(result.calls())
        .hasSizeBetween(atOnce, 2 * atOnce)
        .allSatisfy(call -> assertThat(call.outcome()).isIn("failed", "rejected"));
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void answersThatTheScriptCouldNotHoldEndIt(String language) {
    vendor.answer(200, "{\"id\": \"" + "x".repeat(1 << 20) + "\"}");
    limits = limits.withMemory(8 << 20);

    var code = (language.equals("lua") ? LUA : JS).formatted(100, 2);
    var failure = run(language, code).failure().orElseThrow();

    assertThat(failure.error().code()).isEqualTo("memory_limit");
    assertThat(vendor.requests()).hasSizeLessThan(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "app.parallel(1) | app.parallel: expected array calls, got number.",
        "app.parallel(LIST(close.get_lead)) | app.parallel: a call is a list of a function and its"
            + " arguments; call number 1 is none.",
        "app.parallel(LIST(LIST(close.get_lead, 'a'), LIST('a'))) | app.parallel, call number 2:"
            + " expected a function of an integration, got string. Give the function itself, not"
            + " its answer.",
        "app.parallel(LIST(LIST(app.sleep, 1))) | app.parallel, call number 1: app.sleep is no"
            + " function of an integration.",
        "app.parallel(LIST(), LIMIT(0)) | app.parallel: `limit` must be a whole number from 1 to"
            + " 64.",
        "app.parallel(LIST(), LIMIT(65)) | app.parallel: `limit` must be a whole number from 1 to"
            + " 64.",
        "app.parallel(LIST(), 5) | app.parallel: expected object options, got number."
      })
  void whatIsNoListOfCallsIsRefusedBeforeAnythingIsSent(String call, String message) {
    var lua =
        "local function LIST(...) return {...} end local function LIMIT(n) return {limit = n} end"
            + " local close = app.integrations.close ";
    var js =
        "const LIST = (...items) => items, LIMIT = (limit) => ({limit});"
            + " const { close } = app.integrations; ";

    for (var script : Map.of("lua", lua, "js", js).entrySet()) {
      var failure = run(script.getKey(), script.getValue() + call).failure().orElseThrow();

      assertThat(failure.error().code()).isEqualTo("invalid_argument");
      assertThat(failure.error().message()).isEqualTo(message);
    }
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void noCallsAreNoWork() {
    assertThat(run("lua", "return #app.parallel({})").values()).containsExactly(0L);
    assertThat(run("js", "return app.parallel([]).length").values()).containsExactly(0L);
  }
}
