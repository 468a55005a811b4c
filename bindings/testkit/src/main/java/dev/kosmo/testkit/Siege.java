package dev.kosmo.testkit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * A table of attacks on whatever runs scripts, one test for each, and a look around afterwards.
 *
 * <p>An attack tells that it got through by calling {@code attack.succeeded("how")}. After each
 * one, a canary runs: a script that describes the world which it finds, line by line. It must find
 * what the first of its kind found.
 */
public final class Siege {

  /** Runs one script in a world of its own and returns what it returned. */
  @FunctionalInterface
  public interface Target {
    List<@Nullable Object> run(Script script, Conditions conditions, Namespace attack);
  }

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int SAMPLED = 3;

  private final Target target;
  private final List<Script> canaries;
  private final Map<Script, Set<@Nullable Object>> worlds = new LinkedHashMap<>();
  private @Nullable Surroundings before;

  private Siege(Target target, List<Script> canaries) {
    this.target = target;
    this.canaries = canaries;
  }

  /** Attacks the target with a third of the table, in a long build with all of it. */
  public static Stream<DynamicTest> of(AttackTable table, Target target, List<Script> canaries) {
    var siege = new Siege(target, canaries);
    var attacks =
        IntStream.range(0, table.attacks().size())
            .filter(row -> row % SuiteSize.of(SAMPLED, 1) == 0)
            .mapToObj(row -> siege.test(table.attacks().get(row)));
    return Stream.of(
            Stream.of(dynamicTest("all is well before", siege::begin)),
            attacks,
            Stream.of(
                dynamicTest("no thread has stayed", () -> siege.before().assertNoThreadCame()),
                dynamicTest("little memory is held", () -> siege.before().assertHeapHasNotGrown())))
        .flatMap(tests -> tests);
  }

  private void begin() throws Exception {
    for (var canary : canaries) {
      worlds.put(canary, world(canary));
      assertThat(worlds.get(canary)).as("what %s returned", canary.name()).isNotEmpty();
    }
    assertWorldsAreAsBefore();
    before = Surroundings.now();
  }

  private Surroundings before() {
    return Objects.requireNonNull(before, "the canaries could not be run");
  }

  private Set<@Nullable Object> world(Script canary) throws Exception {
    var values =
        patiently(
            Conditions.CALM, () -> target.run(canary, Conditions.CALM, alarm(new ArrayList<>())));
    return new LinkedHashSet<>((List<?>) Objects.requireNonNull(values.get(0)));
  }

  private DynamicTest test(Attack attack) {
    return dynamicTest(
        attack.toString(),
        () -> {
          try {
            assertIsHarmless(attack);
          } catch (AssertionError e) {
            // Reports of builds tell dynamic tests by number.
            throw new AssertionError(attack + "\n" + e.getMessage(), e);
          }
        });
  }

  private void assertIsHarmless(Attack attack) throws Exception {
    var succeeded = Collections.synchronizedList(new ArrayList<@Nullable Object>());

    patiently(attack.conditions(), () -> assertEndsAsItMust(attack, alarm(succeeded)));

    assertThat(succeeded).as("what got through").isEmpty();
    assertThat(before).as("a first look at the world").isNotNull();
    assertWorldsAreAsBefore();
  }

  private boolean assertEndsAsItMust(Attack attack, Namespace alarm) {
    List<@Nullable Object> values = List.of();
    ScriptException failure = null;
    try {
      values = target.run(attack.script(), attack.conditions(), alarm);
    } catch (ScriptException e) {
      failure = e;
      ScriptWords.check(e.getMessage());
      assertThat(causes(e)).noneMatch(VirtualMachineError.class::isInstance);
    }
    attack.outcome().check(values, failure);
    return true;
  }

  private static List<Throwable> causes(Throwable failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).toList();
  }

  private void assertWorldsAreAsBefore() throws Exception {
    for (var canary : canaries) {
      var world = Objects.requireNonNull(worlds.get(canary));
      var now = world(canary);
      assertThat(without(world, now)).as("gone, says " + canary.name()).isEmpty();
      assertThat(without(now, world)).as("new, says " + canary.name()).isEmpty();
    }
  }

  private static Set<@Nullable Object> without(
      Set<@Nullable Object> some, Set<@Nullable Object> others) {
    var left = new LinkedHashSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static Namespace alarm(List<@Nullable Object> succeeded) {
    return Namespace.named("attack")
        .function(
            "succeeded",
            values -> {
              succeeded.addAll(values.isEmpty() ? List.of("unnamed") : values);
              return null;
            })
        .build();
  }

  // What hangs must fail its test and not the build.
  private static <T> T patiently(Conditions conditions, Callable<T> work) throws Exception {
    var task = new FutureTask<>(work);
    var thread = conditions.thread(task);
    thread.start();
    try {
      return task.get(PATIENCE.toSeconds(), SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) e.getCause();
    } catch (TimeoutException e) {
      var hanging = new AssertionError("still runs after " + PATIENCE.toSeconds() + " s");
      hanging.setStackTrace(thread.getStackTrace());
      thread.interrupt();
      throw hanging;
    }
  }
}
