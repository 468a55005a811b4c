package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A hostile script is an ordinary input. */
interface AttackContract {

  /**
   * What the attacks must be after, each at least once:
   *
   * <ul>
   *   <li>escape: files, processes, network, environment, other code, classes and objects of Java;
   *   <li>bridge: changing, faking or taking apart what the host gives to scripts;
   *   <li>isolation: leaving something behind for the next session;
   *   <li>loops: running on for ever, in whatever catches the most;
   *   <li>library: single calls of the language's library that work for ever;
   *   <li>memory: texts and collections without end;
   *   <li>depth: recursion and nesting, of calls, of values and of source text;
   *   <li>values: values that change or fail while they cross;
   *   <li>output: floods, and texts that forge what a terminal shows.
   * </ul>
   */
  List<String> TOPICS =
      List.of(
          "escape",
          "bridge",
          "isolation",
          "loops",
          "library",
          "memory",
          "depth",
          "values",
          "output");

  /**
   * Needs an {@link AttackTable} in {@code src/test/resources/attacks/attacks.EXTENSION}, and
   * beside it {@code canary.EXTENSION}: a script that returns a text for each thing that a script
   * could find changed, such as every name in reach with what it holds, and results of what could
   * be replaced.
   *
   * <p>Attacks find {@code attack.succeeded(how)}, {@code json.null}, {@code app.echo(...)}, which
   * returns the list of its arguments, {@code app.fail()}, {@code app.crash()}, which fails in a
   * way that is not for scripts, and {@code app.wait()}, which returns only when it is interrupted.
   */
  @TestFactory
  default Stream<DynamicTest> attacksDoNoHarm(Trial trial) {
    var table = AttackTable.of(trial.resource("attacks/attacks"));
    var canary = trial.resource("attacks/canary");
    return Stream.concat(
        Siege.of(table, new Prey(trial.engine()), List.of(canary)),
        Stream.of(
            dynamicTest(
                "every kind of attack is tried",
                () -> assertThat(table.topics()).containsAll(TOPICS))));
  }
}
