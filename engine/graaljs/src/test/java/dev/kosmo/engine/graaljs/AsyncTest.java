package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Host functions that a script calls as {@code f.async(...)}. */
@Timeout(60)
class AsyncTest {
  private final Js js = new Js();

  private void with(String name, HostFunction.Concurrent body) {
    js.with(name, body);
  }

  @Test
  void aCallBesideTheScriptIsAPromise() {
    with("get", arguments -> Map.of("got", arguments));

    assertThat(
            js.eval(
                """
                const promise = get.async({ id: 1 }, 'b');
                record(promise instanceof Promise);
                return (await promise).got;
                """))
        .containsExactly(List.of(Map.of("id", 1L), "b"));
    assertThat(js.recorded).containsExactly(true);
  }

  @Test
  void callsRunAtTheSameTimeAndKeepTheirOrder() {
    var barrier = new CyclicBarrier(4);
    with(
        "meet",
        arguments -> {
          await(barrier);
          return arguments.get(0);
        });

    assertThat(js.eval("return await Promise.all([1, 2, 3, 4].map((n) => meet.async(n)))"))
        .containsExactly(List.of(1L, 2L, 3L, 4L));
  }

  @Test
  void callsThatAreTooManyWaitTheirTurn() {
    var running = new AtomicInteger();
    var most = new AtomicInteger();
    var barrier = new CyclicBarrier(16);
    with(
        "work",
        arguments -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          await(barrier);
          running.decrementAndGet();
          return arguments.get(0);
        });

    assertThat(
            js.eval(
                """
                const all = await Promise.all(Array.from({ length: 800 }, (_, i) => work.async(i)));
                return all.every((n, i) => n === i) && all.length;
                """))
        .containsExactly(800L);
    assertThat(most).hasValue(16);
  }

  @Test
  void aFailureRejectsWithTheErrorOfTheCall() {
    var error = new ScriptError("rate_limited", "Later.", "Wait.", 429, true, "r1", "failed", null);
    with(
        "fail",
        arguments -> {
          throw new CallException(error, null);
        });

    js.eval(
        """
        let direct;
        try { fail() } catch (e) { direct = e }
        const beside = await fail.async().catch((e) => e);
        record(beside instanceof Error, `${beside}` === `${direct}`,
          JSON.stringify(beside) === JSON.stringify(direct), beside.code);
        """);

    assertThat(js.recorded).containsExactly(true, true, true, "rate_limited");
  }

  @Test
  void anErrorThatNobodyCatchesNamesTheLineOfTheCall() {
    var thrown = CallException.of("not_found", "Gone.");
    with(
        "fail",
        arguments -> {
          throw thrown;
        });

    var awaited = js.failure("const p = [\nfail.async(),\n];\nawait p[0]");
    var ignored = js.failure("\n\nfail.async();\nrecord('on')");

    assertThat(awaited).hasMessage("onboard.js:2: Gone.").hasCause(thrown);
    assertThat(awaited.kind()).isEqualTo(Kind.HOST);
    assertThat(ignored).hasMessage("onboard.js:3: Gone.").hasCause(thrown);
    assertThat(js.recorded).containsExactly("on");
  }

  @Test
  void unexpectedFailuresShowNothing() {
    with(
        "fail",
        arguments -> {
          throw new IllegalStateException("canary");
        });

    js.eval("await fail.async().catch((e) => record(e.code, e.message))");

    assertThat(js.recorded)
        .containsExactly(
            "internal", "`fail` failed inside the host. This is not your script's fault.");
  }

  @Test
  void argumentsAreReadAtOnceAndRefusedByRejection() {
    with("get", arguments -> arguments.get(0));

    assertThat(
            js.eval(
                """
                const contact = { name: 'Jane' };
                const promise = get.async(contact);
                contact.name = 'changed';
                await get.async({ f: () => 1 }).catch((e) => record(e.code, e.message));
                return (await promise).name;
                """))
        .containsExactly("Jane");
    assertThat(js.recorded)
        .containsExactly("invalid_argument", "`f` in argument 1 of `get` is a function.");
  }

  @Test
  void onlyFunctionsThatMayRunBesideTheScriptHaveIt() {
    with("get", arguments -> 1L);

    assertThat(js.eval("return [typeof get.async, typeof record.async, Object.isFrozen(get)]"))
        .containsExactly(List.of("function", "undefined", true));
  }

  @Test
  void timersRunWhileACallIsOnItsWay() {
    var go = new CountDownLatch(1);
    with(
        "wait",
        arguments -> {
          await(go);
          return "waited";
        });
    js.with(
        "go",
        arguments -> {
          go.countDown();
          return null;
        });

    assertThat(js.eval("setTimeout(go, 1); return await wait.async()")).containsExactly("waited");
  }

  @Test
  void callsThatNobodyAwaitsAreMadeToTheEnd() {
    var made = new AtomicInteger();
    with("write", arguments -> (long) made.incrementAndGet());

    assertThat(js.eval("for (let i = 0; i < 50; i++) write.async(i); return 'returned'"))
        .containsExactly("returned");
    assertThat(made).hasValue(50);
  }

  @Test
  void aScriptThatFailsBeginsNoMoreCallsAndWaitsForThoseThatItBegan() {
    var begun = new AtomicInteger();
    var ended = new AtomicInteger();
    with(
        "write",
        arguments -> {
          begun.incrementAndGet();
          pause(Duration.ofMillis(300));
          return (long) ended.incrementAndGet();
        });

    var failure = js.failure("for (let i = 0; i < 100; i++) write.async(i);\nthrow new Error('x')");

    assertThat(failure).hasMessage("onboard.js:2: x");
    assertThat(ended).hasValue(begun.get()).hasValueLessThanOrEqualTo(16);
  }

  @Test
  void aPromiseThatNothingSettlesEndsTheScriptOnceAllCallsHaveEnded() {
    var made = new AtomicInteger();
    with("get", arguments -> (long) made.incrementAndGet());

    var failure = js.failure("get.async(); await new Promise(() => {})");

    assertThat(failure).hasMessageContaining("awaits a promise that nothing will ever settle");
    assertThat(made).hasValue(1);
  }

  @Test
  void waitingForACallCountsToTheTimeLimit() {
    var interrupted = new CountDownLatch(1);
    with(
        "wait",
        arguments -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
          return null;
        });

    var failure =
        js.within(Duration.ofMillis(500))
            .failure("try { await wait.async() } finally { record('caught') }");

    assertThat(failure.error().code()).isEqualTo("time_limit");
    assertThat(interrupted.getCount()).isZero();
    assertThat(js.recorded).isEmpty();
  }

  @Test
  void aLimitThatACallReachesCannotBeCaught() {
    var limit = new LimitException(Limit.CALLS, Limits.standard(), 1001);
    with(
        "exceed",
        arguments -> {
          throw limit;
        });

    var failure =
        js.failure(
            """
            await exceed.async().catch(() => record('caught')).finally(() => record('finally'));
            record('outlived');
            """);

    assertThat(failure.error().code()).isEqualTo("call_limit");
    assertThat(failure).hasCause(limit);
    assertThat(js.recorded).isEmpty();
  }

  @Test
  void aScriptThatReplacesPromiseHarmsOnlyItself() {
    with("get", arguments -> 1L);

    assertThat(js.eval("Promise = null; Reflect.apply = null; return await get.async()"))
        .containsExactly(1L);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("alone at the barrier", e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
