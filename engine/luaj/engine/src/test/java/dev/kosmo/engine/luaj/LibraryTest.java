package dev.kosmo.engine.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The libraries answer as the manual says. */
class LibraryTest {
  private final Lua lua = new Lua();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          tostring(1e100), 1e15 .. '', 0.1 .. ''          | [1e+100, 1000000000000000, 0.1]
          tostring(1/0), tostring(-1/0), tostring(2^63)   | [inf, -inf, 9.2233720368548e+18]
          10 / 2, 7 / 2, 2^31 * 2, -7 % 3, 7 % -3         | [5, 3.5, 4294967296, 2, -2]
          tonumber('0x10'), tonumber('10', 2), tonumber('') | [16, 2, null]
          tonumber(' 5 '), tonumber('5x'), tonumber('1e3') | [5, null, 1000]
          select('#', nil, nil), select(2, 'a', 'b'), 1   | [2, b, 1]
          select(-1, 'a', 'b')                            | [b]
          #'abc', ('abc'):upper(), ('ABC'):lower()        | [3, ABC, abc]
          ('abc'):sub(2), ('abc'):sub(-2, -2), ('abc'):sub(5) | [bc, b, ]
          ('ab'):rep(3, '-'), (''):rep(5), ('x'):rep(0)   | [ab-ab-ab, , ]
          ('ab'):byte(1, -1)                              | [97, 98]
          string.char(72, 105), ('abc'):reverse()         | [Hi, cba]
          table.concat({1, 2, 3}, ', ')                   | [1, 2, 3]
          unpack({1, nil, 3}, 1, 3)                       | [1, null, 3]
          table.pack(1, nil).n                            | [2]
          table.remove({1, 2, 3}), table.remove({}), table.remove({1, 2}, 1) | [3, null, 1]
          table.concat(table.move({1, 2, 3}, 1, 3, 2), ',') | [1,1,2,3]
          math.floor(-3.5), math.ceil(-3.5), math.max(1, 3), math.min(2, 1) | [-4, -3, 3, 1]
          math.fmod(-5, 3), math.modf(3.7) > 2, math.huge == 1/0 | [-2, true, true]
          math.type(1), math.type(1.5), math.tointeger(3) | [integer, float, 3]
          bit32.band(0xff, 0x0f), bit32.bor(1, 6), bit32.bxor(5, 1) | [15, 7, 4]
          bit32.bnot(0), bit32.lshift(1, 31), bit32.rshift(-1, 28) | [4294967295, 2147483648, 15]
          bit32.extract(0xabcd, 4, 8), bit32.lrotate(0x80000000, 1) | [188, 1]
          utf8.len('Zoë'), utf8.char(90, 111, 235), utf8.codepoint('ë') | [3, Zoë, 235]
          utf8.offset('Zoë!', 4), utf8.len('\\xff')       | [5, null, 1]
          os.date('!%Y-%m-%d %H:%M:%S', 86399)            | [1970-01-01 23:59:59]
          os.date('!%A %d %B %j %U %p', 1e9)              | [Sunday 09 September 252 36 AM]
          os.difftime(5, 3), type(os.time()), type(os.clock()) | [2, number, number]
          rawlen({1, 2}), rawequal('a', 'a'), #'ë'        | [2, true, 2]
          type(json.null), tostring(json.null), json.null == json.null | [userdata, null, true]
          getmetatable('').__index == string, type(print) | [true, function]
          """)
  void answersAsTheManualSays(String values, String expected) {
    assertThat(lua.eval("return " + values)).hasToString(expected);
  }

  @Test
  void sortIsRightAndEndsWhateverTheOrderSays() {
    var sorted =
        lua.value(
            """
            local t = {}
            for i = 1, 1000 do t[i] = (i * 7919) % 1009 end
            table.sort(t)
            for i = 2, #t do if t[i - 1] > t[i] then return 'wrong' end end
            table.sort(t, function(a, b) return a * 7 % 10 <= b * 7 % 10 end)
            return #t
            """);

    assertThat(sorted).isEqualTo(1000L);
  }

  @Test
  void anOrderThatAlwaysAgreesIsAnError() {
    var values = lua.eval("return pcall(table.sort, {1, 2, 3, 4}, function() return true end)");

    assertThat(values).containsExactly(false, "invalid order function for sorting");
  }

  @Test
  void scriptsCanGiveStringsAMethod() {
    var text =
        lua.value(
            "function string.trim(s) return s:match('^%s*(.-)%s*$') end"
                + " return ('  x '):trim()");

    assertThat(text).isEqualTo("x");
  }

  @Test
  void tablesKeepTheOrderOfTheirKeys() {
    var output = lua.output("print({b = 1, a = 2, 10, 20})");

    assertThat(output).containsExactly("{\n  1: 10,\n  2: 20,\n  b: 1,\n  a: 2\n}");
  }

  @Test
  void tostringHonoursTheMetatable() {
    var output =
        lua.output(
            """
            local point = setmetatable({x = 1}, {__tostring = function(p) return 'x=' .. p.x end})
            print(point, {point})
            dump(point)
            """);

    assertThat(output).containsExactly("x=1\t[\n  x=1\n]", "{\n  x: 1\n}");
  }

  @Test
  void pairsHonoursTheMetatable() {
    var text =
        lua.value(
            """
            local t = setmetatable({}, {__pairs = function() return next, {a = 1}, nil end})
            for k, v in pairs(t) do return k .. v end
            """);

    assertThat(text).isEqualTo("a1");
  }

  @Test
  void coroutinesPassValuesBothWays() {
    var values =
        lua.eval(
            """
            local co = coroutine.create(function(a, b)
              local c = coroutine.yield(a + b)
              local d = coroutine.yield(app.echo(c) * 2)
              return d, 'end'
            end)
            local _, x = coroutine.resume(co, 1, 2)
            local _, y = coroutine.resume(co, 10)
            local _, z, last = coroutine.resume(co, 5)
            return x, y, z, last, coroutine.status(co), coroutine.resume(co)
            """);

    assertThat(values)
        .containsExactly(3L, 20L, 5L, "end", "dead", false, "cannot resume dead coroutine");
  }

  @Test
  void coroutinesYieldAcrossProtectedCalls() {
    var values =
        lua.eval(
            """
            local co = coroutine.wrap(function()
              local ok, e = pcall(function() coroutine.yield(1) error('x', 0) end)
              coroutine.yield(e)
            end)
            return co(), co()
            """);

    assertThat(values).containsExactly(1L, "x");
  }

  @Test
  void compiledCodeIsNotLoaded() {
    var values = lua.eval("return load('\\27Lua')");

    assertThat(values)
        .containsExactly(null, "attempt to load a binary chunk, but only text can be loaded here");
  }

  @Test
  void loadedTextCanHaveAnEnvironmentOfItsOwn() {
    var values = lua.eval("x = 1 return load('return x, pcall', 'n', 't', {x = 2})()");

    assertThat(values).containsExactly(2L, null);
  }

  @Test
  void aByteOrderMarkAndAHashbangAreSkipped() {
    assertThat(lua.eval("\uFEFF#!/usr/bin/env kosmo\nreturn 1")).containsExactly(1L);
  }
}
