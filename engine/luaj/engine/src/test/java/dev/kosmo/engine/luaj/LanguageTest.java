package dev.kosmo.engine.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language answers as PUC Lua 5.2 does, where LuaJ by itself does not. */
class LanguageTest {
  private final Lua lua = new Lua();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2^0.5, 2^0.3, 10^-3                       | 1.4142135623731,1.2311444133449,0.001
          2^-1074 > 0, (-8)^(1/3) ~= (-8)^(1/3)     | true,true
          -0.0, 0 * -1, -0, 0 / -5                  | -0,-0,-0,-0
          1 / -0.0, 1 / (0 * -1), 1 / 0             | -inf,-inf,inf
          -0.0 == 0, ({[0] = 'z'})[-0.0]            | true,z
          math.max(1, 0/0), math.min(2, 1)          | 1,1
          math.ceil(-0.5), math.abs(-0.0)           | -0,0
          '10' + 5, '0x10' * 2, ' 3 ' - 1, -'2'     | 15,32,2,-2
          '2' ^ '3', '7' % '4', 10 .. 20            | 8,3,1020
          12345678.91, 0.1 + 0.2, 2^53, 1e100       | 12345678.91,0.3,9007199254740992,1e+100
          2^53 .. '', 1/3 .. '', -1e15              | 9007199254740992,0.33333333333333,-1000000000000000
          1e300 * 1e10, -1e300 * 1e10               | inf,-inf
          2147483647 + 1, -2147483648 - 1           | 2147483648,-2147483649
          65536 * 65536, 1e9 * 10                   | 4294967296,10000000000
          0x7fffffffffff, 0xA.8p1, 1e-7             | 140737488355327,21,1e-07
          tonumber('1e'), tonumber('0x'), tonumber('1 2') | nil,nil,nil
          tonumber('+7', 8), tonumber(' z ', 36), tonumber('8', 8) | 7,35,nil
          tonumber('1e1'), tonumber('\\t1\\n'), tonumber('nan')    | 10,1,nil
          #{1, nil, 3}, #{nil, nil, 3}, #{n = 1}    | 3,3,0
          select('#', table.unpack({1, nil, 3}))    | 3
          table.unpack({1, nil, nil, 4}, 1, 4)      | 1,nil,nil,4
          #table.pack(nil, 2), table.pack(nil, nil).n | 2,2
          '\\u{e9}\\u{1F600}' == 'é😀', '\\x41\\z   B\\65' | true,ABA
          'a' < 'b', 'Z' < 'a', '' < 'a', 'a\\0b' < 'a\\0c' | true,true,true,true
          rawequal('a', 'a'), next({}), type(next)  | true,nil,function
          """)
  void valuesAreWhatLuaSays(String values, String expected) {
    var text =
        "local t = table.pack(%s) for i = 1, t.n do t[i] = tostring(t[i]) end return table.concat(t, ',')";

    assertThat(lua.value(text.formatted(values))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Functions that nobody can tell apart are one, as in 5.2.
        "local f = {} for i = 1, 2 do f[i] = function() return 1 end end return f[1] == f[2]",
        "local f = {} for i = 1, 2 do f[i] = function() return i end end return f[1] ~= f[2]",
        "local t = {[print] = 1} return t[print] == 1",
        // A metamethod gets its operands as they were written.
        "local t = setmetatable({}, {__add = function(a, b) return a .. type(b) end})"
            + " return '5' + t == '5table'",
        "local m = {__lt = function() return true end} return 1 < setmetatable({}, m)",
        "local m = {__le = function() return true end} return 'a' <= setmetatable({}, m)",
        "local m = {__lt = function(a, b) return false end}"
            + " return setmetatable({}, m) <= setmetatable({}, m)",
        "local t = setmetatable({}, {__newindex = function(t, k) rawset(t, 1, k) end})"
            + " t[0/0] = 1 return t[1] ~= t[1]",
        "local t = setmetatable({}, {__tostring = function() return nil end})"
            + " return tostring(t) == nil",
        "local t = setmetatable({1, 2}, {__ipairs = function() return next, {9}, nil end})"
            + " for _, v in ipairs(t) do return v == 9 end",
        // A default for every key does not make a list endless.
        "local n = 0 for _ in ipairs(setmetatable({1}, {__index = function() return 1 end}))"
            + " do n = n + 1 end return n == 1",
        "return table.remove({[0] = 'x'}) == 'x'",
        "return not pcall(table.remove, {1, 2}, 0)",
        "return table.maxn({1, [10.5] = 2}) == 10.5 and table.getn({1, 2}) == 2",
        "return tostring({}):find('^table: 0x%x+$') and tostring(print):find('^function: 0x%x+$')",
        "local a, b = {}, {} return tostring(a) == tostring(a) and tostring(a) ~= tostring(b)",
        "return ('%s'):format({}):find('^table: ')",
        "return ('x'):rep(2.7) == 'xx' and ('abc'):sub(1.9, 2.1) == 'ab'",
        "return ('a\\0b'):find('%z') == 2 and ('a\\0b'):gsub('%Z', '') == '\\0'",
        "local r = math.random(1.5) return r == 1 or r == 2",
        "for i = 1, 100 do local r = math.random(2, 3) if r ~= 2 and r ~= 3 then return r end end"
            + " return true",
        "return tostring(os.time()):match('^%d%d%d%d%d%d%d%d%d%d$')",
        "return os.setlocale() == 'C' and os.setlocale('pt_BR') == nil",
        "return require('string') == string and require('utf8').char(65) == 'A'",
        "return not pcall(require, 'os') and not pcall(require, 'debug')",
        "return collectgarbage() == 0 and collectgarbage('count') > 0 and collectgarbage('step')",
        "return collectgarbage('setpause', 100) == 200 and collectgarbage('isrunning')",
        "return not pcall(collectgarbage, 'everything')",
        "for i = 1, 1000 do collectgarbage('stop') collectgarbage() end return true"
      })
  void isTrue(String code) {
    assertThat(lua.value("return not not (function() " + code + " end)()")).isEqualTo(true);
  }

  @Test
  void printShowsNumbersAsTheyAre() {
    assertThat(lua.output("print(12345678.91, 0.1 + 0.2, -0.0, 2^53, 1e100, 1/3, {0.5, 1e15})"))
        .containsExactly(
            "12345678.91\t0.3\t-0\t9007199254740992\t1e+100\t0.33333333333333\t"
                + "[\n  0.5,\n  1000000000000000\n]");
  }

  // LuaJ counted the variables of the functions around, too.
  @Test
  void eachFunctionHasItsOwn200Variables() {
    var many = "local a" + ", a".repeat(149) + " ";

    assertThat(lua.value(many + "return (function() " + many + "return 1 end)()")).isEqualTo(1L);
    assertThat(lua.failure("local a" + ", a".repeat(200)))
        .hasMessage(
            "test.lua:1: too many local variables (limit is 200) in main function near <eof>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=|(", "a=|{", "a=|- ", "a=|a..", "|do ", "|if a then ", "|a,"})
  void nestingHasALimit(String code) {
    var parts = code.split("\\|");

    assertThat(lua.failure(parts[0] + parts[1].repeat(300)).error().message())
        .contains("too many C levels (limit is 200)");
  }

  @Test
  void weakTablesLetGo() {
    var values =
        lua.eval(
            """
            local cache = setmetatable({}, {__mode = 'v'})
            local kept = {}
            cache.kept, cache.lost, cache.text = kept, {}, 'text'
            local rounds = 0
            repeat
              collectgarbage()
              local garbage = ('x'):rep(1e6)
              rounds = rounds + 1
            until cache.lost == nil or rounds == 20000
            return cache.kept == kept, cache.lost == nil, cache.text
            """);

    assertThat(values).containsExactly(true, true, "text");
  }

  @Test
  void aKeyThatWouldCrossTwiceIsRefused() {
    var failure = lua.failure("app.echo({contact = {[7] = 'a', ['7'] = 'b'}})");

    assertThat(failure)
        .hasMessage(
            "test.lua:1: `contact.7` in argument 1 of `app.echo` has its key twice, as a number and"
                + " as text.");
  }

  @Test
  void printShowsBothOfTwoKeysThatReadTheSame() {
    assertThat(lua.output("print({[7] = 'a', ['7'] = 'b'})"))
        .containsExactly("{\n  7: a,\n  7 (1): b\n}");
  }

  @Test
  void aHashIsNoCommentInTextThatIsLoaded() {
    assertThat(lua.eval("return load('# x\\nreturn 1')").get(0)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          load('return 1', 'n', 'b')                   | [null, attempt to load a text chunk (mode is 'b')]
          load(function() error('boom', 0) end)        | [null, boom]
          load(function() return {} end)               | [null, reader function must return a string]
          load('return ...', 'n', 't', {})(7)          | [7]
          load('return _ENV', 'n', 't', 5)()           | [5]
          loadstring('return 1 + 1')()                 | [2]
          load('x = ', '=mine')                        | [null, mine:1: unexpected symbol near <eof>]
          load('x = ', '@' .. ('x'):rep(70))           | [null, ...xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:1: unexpected symbol near <eof>]
          load('x =\\n =')                              | [null, [string "x =..."]:2: unexpected symbol near '=']
          """)
  void textIsLoaded(String call, String expected) {
    assertThat(lua.eval("return " + call)).hasToString(expected);
  }
}
