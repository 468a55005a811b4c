package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.ScriptException.Kind.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a script does outlives its limits. */
@Timeout(30)
class LimitTest {
  private final Lua lua = new Lua().within(Duration.ofMillis(200));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while true do end",
        "repeat until false",
        "for i = 1, 1e18 do end",
        "for _ in function() return 1 end do end",
        "::a:: goto a",
        "local function f() return f() end f()",
        "while true do pcall(function() while true do end end) end",
        "xpcall(function() while true do end end, function() while true do end end)",
        "local f = load('while true do end', 'n', 't', {}) pcall(f)",
        "load('return function() while true do end end', 'n', 't', {})()()",
        "coroutine.wrap(function() while true do end end)()",
        "pcall(coroutine.wrap(function() pcall(function() while true do end end) end))",
        "coroutine.wrap(function() coroutine.wrap(function() while true do end end)() end)()",
        "setmetatable(_G, {__index = function() while true do end end}); local _ = missing",
        "table.sort({3, 2, 1}, function() while true do end end)",
        "('x'):gsub('x', function() while true do end end)",
        "tostring(setmetatable({}, {__tostring = function() while true do end end}))",
        "error(setmetatable({}, {__tostring = function() while true do end end}))",
        "table.concat(setmetatable({}, {__index = function() return 'x' end}), '', 1, 2^40)",
        "table.move({}, 1, 2^40, 2)",
        "load(function() return ' ' end)"
      })
  void everyLoopEnds(String code) {
    var failure = lua.failure(code + " print('outlived')");

    assertThat(failure.kind()).isEqualTo(LIMIT);
    assertThat(failure)
        .hasMessage("test.lua stopped after 0.2 s. Raise --time-limit, or do less per run.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "('x'):rep(2^31)",
        "('x'):rep(65536):rep(65536)",
        "('x'):rep(2^53, ',')",
        "local s = ('x'):rep(2^25) s = s .. s .. s",
        "table.concat({('x'):rep(2^25), ('x'):rep(2^25), 'x'})",
        "('x'):rep(2^16):gsub('x', ('y'):rep(2^16))"
      })
  void stringsCannotGrowForever(String code) {
    var failure = new Lua().failure("local _ = 1; local text = (function() " + code + " end)()");

    assertThat(failure).hasMessageContaining("64 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table.unpack({}, 1, 1e8)", "unpack({}, -2^53, 2^53)"})
  void resultsCannotGrowForever(String code) {
    assertThat(new Lua().failure("return " + code)).hasMessageContaining("too many results");
  }

  @Test
  void deepRecursionIsAnErrorThatScriptsCanCatch() {
    var values = new Lua().eval("local function f() return 1 + f() end return pcall(f)");

    assertThat(values).containsExactly(false, "test.lua:1: stack overflow");
  }

  @Test
  void deepRecursionThatIsNotCaughtEndsTheScript() {
    var failure = new Lua().failure("local function f() return 1 + f() end f()");

    assertThat(failure.kind()).isEqualTo(ScriptException.Kind.RUNTIME);
    assertThat(failure.error().message()).isEqualTo("stack overflow");
  }

  @Test
  void deeplyNestedSourceIsASyntaxError() {
    var failure = new Lua().failure("return " + "(".repeat(100_000));

    assertThat(failure.kind()).isEqualTo(ScriptException.Kind.SYNTAX);
  }

  @Test
  void coroutinesAreCounted() {
    var values =
        new Lua()
            .eval(
                """
                local kept = {}
                for i = 1, 1001 do
                  kept[i] = coroutine.create(coroutine.yield)
                  local ok, message = coroutine.resume(kept[i])
                  if not ok then return i, message end
                end
                """);

    assertThat(values.get(0)).isEqualTo(1001L);
    assertThat(values.get(1)).asString().contains("1,000 coroutines");
  }

  @Test
  void coroutinesThatWereLeftBehindDoNotCount() {
    var count =
        new Lua()
            .value(
                """
                local count = 0
                for i = 1, 3000 do
                  local generator = coroutine.wrap(function() coroutine.yield(1) end)
                  count = count + generator()
                end
                return count
                """);

    assertThat(count).isEqualTo(3000L);
  }

  @Test
  void aSessionLeavesNoThreadBehind() throws InterruptedException {
    var before = carriers();

    new Lua().eval("for i = 1, 20 do coroutine.resume(coroutine.create(coroutine.yield)) end");

    for (var i = 0; i < 100 && carriers() > before; i++) {
      Thread.sleep(20);
    }
    assertThat(carriers()).isEqualTo(before);
  }

  private static long carriers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("lua-coroutine"))
        .count();
  }

  @Test
  void aSessionThatWasStoppedStaysSo() {
    try (var session = lua.open()) {
      var loop = Script.text("test.lua", "while true do end");
      var harmless = Script.text("test.lua", "return 1");

      assertThatThrownBy(() -> session.eval(loop)).isInstanceOf(ScriptException.class);
      assertThatThrownBy(() -> session.eval(harmless)).isInstanceOf(ScriptException.class);
    }
  }

  @Test
  void theClockStartsAnewWithEachRun() throws InterruptedException {
    try (var session = lua.open()) {
      session.eval(Script.text("test.lua", "x = 1"));
      Thread.sleep(300);

      assertThat(session.eval(Script.text("test.lua", "return x"))).containsExactly(1L);
    }
  }
}
