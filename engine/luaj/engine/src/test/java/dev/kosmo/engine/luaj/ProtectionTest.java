package dev.kosmo.engine.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors that a script catches, and what it learns of them. */
class ProtectionTest {
  private final Lua lua = new Lua();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          pcall(string.rep)                       | bad argument #1 to 'string.rep' (string expected, got no value)
          pcall(ipairs)                           | bad argument #1 to 'ipairs' (table expected, got no value)
          pcall(error)                            | null
          pcall(error, 'x', 2)                    | x
          pcall(error, {1})                       | [1]
          pcall(assert, false, 'no')              | no
          pcall(assert, nil)                      | assertion failed!
          pcall(function() assert(false) end)     | test.lua:1: assertion failed!
          pcall(function() assert(nil, 'no') end) | test.lua:1: no
          pcall(function() error('x', 0) end)     | x
          pcall(function() local r = string.rep r({}) end)    | test.lua:1: bad argument #1 to 'r' (string expected, got table)
          pcall(function() (''):rep({}) end)                  | test.lua:1: bad argument #1 to 'rep' (number expected, got table)
          pcall(function() ({rep = ('').rep}):rep(1) end)     | test.lua:1: calling 'rep' on bad self (string expected, got table)
          pcall(function() for _ in ('').rep do end end)      | test.lua:1: bad argument #1 to 'for iterator' (string expected, got nil)
          pcall(function() ('x'):gsub('x', setmetatable) end) | test.lua:1: bad argument #1 to 'setmetatable' (table expected, got string)
          pcall(function() table.sort({1, 2, 3}, table.sort) end) | test.lua:1: bad argument #1 to 'table.sort' (table expected, got number)
          pcall(function() local s = 'x' return 5 + s end)    | test.lua:1: attempt to perform arithmetic on local 's' (a string value)
          pcall(function() local s = 'x' return s * 2 end)    | test.lua:1: attempt to perform arithmetic on local 's' (a string value)
          pcall(function() return 1 < {} end)                 | test.lua:1: attempt to compare number with table
          pcall(function() return {} <= 'a' end)              | test.lua:1: attempt to compare table with string
          pcall(function() local t = {} t[0/0] = 1 end)       | test.lua:1: table index is NaN
          pcall(function() for i = 1, 'x' do end end)         | test.lua:1: 'for' limit must be a number
          pcall(function() for _ in 5 do end end)             | test.lua:1: attempt to call a number value
          pcall(table.concat, {1, {}})            | invalid value (table) at index 2 in table for 'concat'
          pcall(string.find, 'x', '%b')           | malformed pattern (missing arguments to '%b')
          pcall(math.random, 1, 2, 3)             | wrong number of arguments
          pcall(coroutine.yield)                  | attempt to yield from outside a coroutine
          """)
  void theMessageSaysWhatLuaSays(String call, String message) {
    assertThat(lua.eval("return select(2, " + call + ")")).hasToString("[" + message + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          xpcall(error, function(m) return 'H' .. m end, 'x')    | [false, Hx]
          xpcall(function(...) return ... end, print, 1, 2)      | [true, 1, 2]
          xpcall(error, error)                                   | [false, error in error handling]
          xpcall(error, function() error('again') end)           | [false, error in error handling]
          xpcall(error, nil, 'x')                                | [false, error in error handling]
          xpcall(error, function() return 1, 2 end)              | [false, 1]
          pcall(xpcall)                                          | [false, bad argument #2 to 'xpcall' (value expected)]
          """)
  void aHandlerSeesTheError(String call, String expected) {
    assertThat(lua.eval("return " + call)).hasToString(expected);
  }

  @Test
  void theEndOfTheStackIsAnErrorLikeAnyOther() {
    var values =
        lua.eval(
            """
            local function deep() return 1 + deep() end
            local messages = {}
            for i = 1, 3 do messages[i] = select(2, pcall(deep)) end
            local again
            local ok, handled = xpcall(deep, function(message)
              again = select(2, pcall(deep))
              return message:match('stack overflow')
            end)
            messages[4], messages[5] = handled, again
            messages[6] = select(2, coroutine.resume(coroutine.create(deep)))
            return table.unpack(messages)
            """);

    assertThat(values)
        .containsExactly(
            "test.lua:1: stack overflow",
            "test.lua:1: stack overflow",
            "test.lua:1: stack overflow",
            "stack overflow",
            "error in error handling",
            "test.lua:1: stack overflow");
  }

  @Test
  void whatIsNotCaughtHasALine() {
    assertThat(lua.failure("\nlocal function deep() return 1 + deep() end\ndeep()"))
        .hasMessage("test.lua:2: stack overflow");
    assertThat(lua.failure("\nassert(1 == 2)")).hasMessage("test.lua:2: assertion failed!");
  }

  @Test
  void aHostFunctionThatIsCalledAtTheEndOfTheStackIsLeftAlone() {
    var values =
        lua.eval(
            """
            local function deep(n) app.echo(n) return 1 + deep(n + 1) end
            local ok, message = pcall(deep, 1)
            return ok, message, app.echo('well')
            """);

    assertThat(values).containsExactly(false, "test.lua:1: stack overflow", "well");
  }

  @Test
  void coroutinesYieldNowhereInTheMiddleOfALibrary() {
    var values =
        lua.eval(
            """
            local function try(f) return (select(2, coroutine.wrap(function()
              return pcall(f) end)())) end
            local m = {__tostring = coroutine.yield}
            return try(function() table.sort({3, 2, 1}, coroutine.yield) end),
              try(function() ('x'):gsub('x', coroutine.yield) end),
              try(function() tostring(setmetatable({}, m)) end),
              try(function() table.sort({2, 1}, function()
                return coroutine.wrap(function() coroutine.yield(true) end)() end) end)
            """);

    assertThat(values.subList(0, 3))
        .allMatch(m -> String.valueOf(m).endsWith("attempt to yield across a C-call boundary"));
    assertThat(values.get(3)).isNull();
  }

  @Test
  void coroutinesInCoroutinesHaveALimit() {
    var message =
        lua.value(
            """
            local function nest() return select(2, coroutine.resume(coroutine.create(nest))) end
            return nest()
            """);

    assertThat(message).asString().contains("C stack overflow");
  }

  @Test
  void fieldsBeyondTheRoomOfAnInstructionHaveNames() {
    var fill = new StringBuilder();
    for (var i = 0; i < 300; i++) {
      fill.append("x = y").append(i).append("; ");
    }

    assertThat(lua.failure(fill + "x = bbb.c"))
        .hasMessage("test.lua:1: attempt to index global 'bbb' (a nil value)");
    assertThat(lua.failure(fill + "local t = {} t:run()"))
        .hasMessage("test.lua:1: attempt to call method 'run' (a nil value)");
  }
}
