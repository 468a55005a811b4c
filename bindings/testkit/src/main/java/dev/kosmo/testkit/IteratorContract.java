package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.ScriptException.Kind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a host function returns value by value is an iterator of the language's own. */
interface IteratorContract {

  /** {@code record} each value of {@code values()} in a loop. */
  @Test
  default void iteratorsRunInALoop(Trial trial) {
    var values = List.<Object>of(Map.of("name", "Jane", "tags", List.of("a")), "two", 3L);

    trial.eval(trial.globals().function("values", arguments -> values.iterator()));

    assertThat(trial.recorded()).isEqualTo(values);
  }

  /**
   * {@code record} each value of {@code count()} in a loop that is left after the second, then
   * {@code record} the text done.
   */
  @Test
  default void valuesAreMadeWhenTheyAreNeeded(Trial trial) {
    var made = new AtomicLong();

    trial.eval(trial.globals().function("count", arguments -> counting(made)));

    assertThat(trial.recorded()).containsExactly(1L, 2L, "done");
    assertThat(made).hasValue(2);
  }

  /**
   * Keep what {@code count()} returns; {@code record} its values in a loop that is left after the
   * second, and once more.
   */
  @Test
  default void aLoopThatWasLeftCanBeTakenUp(Trial trial) {
    var made = new AtomicLong();

    trial.eval(trial.globals().function("count", arguments -> counting(made)));

    assertThat(trial.recorded()).containsExactly(1L, 2L, 3L, 4L);
  }

  /** {@code record} each value of {@code values()} in a loop, then the text done. */
  @Test
  default void nullsEndNoLoop(Trial trial) {
    var values = Arrays.asList(1L, null, false, 4L);

    trial.eval(trial.globals().function("values", arguments -> values.iterator()));

    assertThat(trial.recorded()).containsExactly(1L, null, false, 4L, "done");
  }

  /** {@code record} each value of {@code values()} in a loop, then the text done. */
  @Test
  default void anEmptyIteratorEndsAtOnce(Trial trial) {
    trial.eval(trial.globals().function("values", arguments -> List.of().iterator()));

    assertThat(trial.recorded()).containsExactly("done");
  }

  /**
   * Keep what {@code values()} returns; {@code record} its values in a loop. Catch what the loop
   * raises and {@code record} its code; then {@code record} the values in a loop once more.
   */
  @Test
  default void afterAFailureALoopCanBeTakenUp(Trial trial) {
    var failure = CallException.of("rate_limited", "Later.");
    var steps = new ArrayDeque<Object>(List.of(1L, 2L, failure, 3L));

    trial.eval(trial.globals().function("values", arguments -> stepping(steps)));

    assertThat(trial.recorded()).containsExactly(1L, 2L, "rate_limited", 3L);
  }

  /** Begin a loop over {@code values()} on the third line. */
  @Test
  default void unexpectedFailuresOfAnIteratorShowNothing(Trial trial) {
    var thrown = new IllegalStateException("canary in /srv/canary.txt");
    var steps = new ArrayDeque<Object>(List.of(thrown));

    var failure = trial.failure(trial.globals().function("values", arguments -> stepping(steps)));

    assertThat(failure.kind()).isEqualTo(Kind.HOST);
    assertThat(failure.line()).hasValue(3);
    assertThat(failure.error().code()).isEqualTo("internal");
    assertThat(failure.getMessage()).contains("values").doesNotContain("canary");
    assertThat(failure).hasCause(thrown);
  }

  /** {@code record} each value of {@code values()} in a loop. */
  @Test
  default void valuesThatAreNoDataAreTheHostsFault(Trial trial) {
    var values = List.<Object>of(1L, List.of(2.5f));

    var failure = trial.failure(trial.globals().function("values", arguments -> values.iterator()));

    assertThat(failure.error().code()).isEqualTo("internal");
    assertThat(failure).hasRootCauseInstanceOf(IllegalArgumentException.class);
    assertThat(trial.recorded()).containsExactly(1L);
  }

  /**
   * Loop over {@code values()} inside whatever catches the most in the language; {@code record}
   * something in each handler, and after all of it.
   */
  @Test
  default void scriptsCannotCatchALimitOfAnIterator(Trial trial) {
    var limit = new LimitException(Limit.CALLS, Limits.standard(), 1001);
    var steps = new ArrayDeque<Object>(List.of(limit, 1L));

    var failure = trial.failure(trial.globals().function("values", arguments -> stepping(steps)));

    assertThat(failure.error().code()).isEqualTo("call_limit");
    assertThat(trial.recorded()).isEmpty();
  }

  /** {@code record} a map whose member items is what {@code values()} returns. */
  @Test
  default void iteratorsAreRefusedByPath(Trial trial) {
    var values = List.of(1L);

    var failure = trial.failure(trial.globals().function("values", arguments -> values.iterator()));

    assertThat(failure.error().code()).isEqualTo("invalid_argument");
    assertThat(failure.error().message()).contains("items");
    assertThat(trial.recorded()).isEmpty();
  }

  /** Loop over {@code values()}, catching whatever that raises; then {@code record} something. */
  @Test
  default void waitingForAValueCountsToTheTimeLimit(Trial trial) {
    var failure =
        trial
            .within(IsolationContract.ONE_SECOND)
            .failure(trial.globals().function("values", arguments -> waiting()));

    assertThat(failure.error().code()).isEqualTo("time_limit");
    assertThat(trial.recorded()).isEmpty();
  }

  private static Iterator<Long> counting(AtomicLong made) {
    return Stream.generate(made::incrementAndGet).iterator();
  }

  /** Throws what can be thrown, once. */
  private static Iterator<Object> stepping(ArrayDeque<Object> steps) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        if (steps.peek() instanceof RuntimeException) {
          throw (RuntimeException) steps.remove();
        }
        return !steps.isEmpty();
      }

      @Override
      public Object next() {
        return steps.remove();
      }
    };
  }

  private static Iterator<Object> waiting() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        try {
          return new CountDownLatch(1).await(300, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("interrupted", e);
        }
      }

      @Override
      public @Nullable Object next() {
        throw new NoSuchElementException();
      }
    };
  }
}
