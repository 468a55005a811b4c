package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.Script;
import dev.kosmo.testkit.AttackTable;
import dev.kosmo.testkit.Conditions;
import dev.kosmo.testkit.Siege;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hostile scripts against the host. What needs no more than an engine is in the table of its
 * module; together they try every attack of the list.
 */
class AttacksTest {
  private static final Path FOLDER = Path.of("src/test/resources/attacks");
  private static final List<Script> CANARIES = List.of(script("canary.lua"), script("canary.js"));
  // A vendor that nobody can reach: what gets past the policy fails otherwise than by the policy.
  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "LOOPS_API_KEY",
          "k",
          "LOOPS_URL",
          "http://127.0.0.1:1",
          "CAPSULE_ACCESS_TOKEN",
          "k",
          "CAPSULE_URL",
          "http://127.0.0.1:1",
          "CLOSE_API_KEY",
          "k",
          "CLOSE_URL",
          "http://127.0.0.1:1",
          "VERO_AUTH_TOKEN",
          "k",
          "VERO_URL",
          "http://127.0.0.1:1");

  @TestFactory
  Stream<DynamicTest> attacksInLuaDoNoHarm() {
    return Siege.of(AttackTable.of(script("attacks.lua")), AttacksTest::run, CANARIES);
  }

  @TestFactory
  Stream<DynamicTest> attacksInJavaScriptDoNoHarm() {
    return Siege.of(AttackTable.of(script("attacks.js")), AttacksTest::run, CANARIES);
  }

  @ParameterizedTest
  @CsvSource({"attacks.lua, luaj/engine, 56", "attacks.js, graaljs, 58"})
  void everyAttackOfTheListIsTried(String table, String engine, int last) {
    var ofEngine = Path.of("../../engine", engine, "src/test/resources/attacks", table);
    var tried = new TreeSet<>(AttackTable.of(Script.file(ofEngine)).numbers());
    tried.addAll(AttackTable.of(script(table)).numbers());

    assertThat(tried).containsExactlyElementsOf(IntStream.rangeClosed(1, last).boxed().toList());
  }

  private static Script script(String name) {
    return Script.file(FOLDER.resolve(name));
  }

  private static List<@Nullable Object> run(
      Script script, Conditions conditions, Namespace attack) {
    var builder = ScriptHost.builder().limits(conditions.limits()).bind(attack);
    var host =
        conditions.marks().contains("readonly")
            ? builder.environment(ACCOUNTS)
            : builder.simulate();
    try (var open = host.build()) {
      return open.run(script).orThrow().values();
    }
  }
}
