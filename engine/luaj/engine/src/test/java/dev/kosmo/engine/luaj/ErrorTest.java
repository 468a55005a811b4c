package dev.kosmo.engine.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.ScriptException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is told with its place, its variable and in plain words. */
class ErrorTest {
  private final Lua lua = new Lua();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¬',
      textBlock =
          """
          local t = nil; local x = t.name      | attempt to index local 't' (a nil value)
          local x = contact.name               | attempt to index global 'contact' (a nil value)
          local t = {}; local x = t.a.b        | attempt to index field 'a' (a nil value)
          local t = {}; t.a.b = 1              | attempt to index field 'a' (a nil value)
          local x = json.null.name             | attempt to index field 'null' (a null value)
          missing()                            | attempt to call global 'missing' (a nil value)
          local t = {}; t.run()                | attempt to call field 'run' (a nil value)
          local t = {}; t:run()                | attempt to call method 'run' (a nil value)
          return missing()                     | attempt to call global 'missing' (a nil value)
          local t = {}; local x = t + 1        | attempt to perform arithmetic on local 't' (a table value)
          local t = {}; local x = 1 - t        | attempt to perform arithmetic on local 't' (a table value)
          local t = {}; local x = 2 * t.n      | attempt to perform arithmetic on field 'n' (a nil value)
          local x = -missing                   | attempt to perform arithmetic on global 'missing' (a nil value)
          local x = 'a' .. missing             | attempt to concatenate global 'missing' (a nil value)
          local x = 'a' .. {} .. 'b'           | attempt to concatenate a table value
          local x = #missing                   | attempt to get length of global 'missing' (a nil value)
          local x = 1 < 'a'                    | attempt to compare number with string
          local x = {} < {}                    | attempt to compare two table values
          local x = nil < 1                    | attempt to compare nil with number
          local t = {}; t[nil] = 1             | table index is nil
          local function f() error('up', 2) end f() | up
          string.rep()                         | bad argument #1 to 'rep' (string expected, got no value)
          ('x'):rep({})                        | bad argument #1 to 'rep' (number expected, got table)
          setmetatable(1, {})                  | bad argument #1 to 'setmetatable' (table expected, got number)
          return string.rep()                  | bad argument #1 to 'rep' (string expected, got no value)
          require('json')                      | `require` is not available: a script reads no files. Paste the module into the script; `json`, `regex` and `utf8` are built in.
          """)
  void runtimeErrorsNameTheVariable(String code, String message) {
    var failure = lua.failure("\n" + code);

    assertThat(failure.kind()).isEqualTo(Kind.RUNTIME);
    assertThat(failure).hasMessage("test.lua:2: " + message);
    assertThat(failure.error().message()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¬',
      textBlock =
          """
          local = 5        | <name> expected near '='
          x = = 1          | unexpected symbol near '='
          if x then        | 'end' expected near <eof>
          x = 'Zoë' 'ü'    | unexpected symbol near ''ü''
          break            | <break> at line 2 not inside a loop
          goto nowhere     | no visible label 'nowhere' for <goto> at line 2
          ::a:: ::a::      | label 'a' already defined on line 2
          x = '\\g'         | invalid escape sequence near '\\g'
          x = '\\300'       | decimal escape too large near '\\300'
          x = '\\xfg'       | hexadecimal digit expected near '\\xfg'
          x = 'open        | unfinished string near <eof>
          x = [[ open      | unfinished long string near <eof>
          x = 3e           | malformed number near '3e'
          x = 0x           | malformed number near '0x'
          x = $            | unexpected symbol near '$'
          for i = 1 do end | ',' expected near 'do'
          f(               | unexpected symbol near <eof>
          """)
  void syntaxErrorsSayWhatLuaSays(String code, String message) {
    var failure = lua.failure("\n" + code);

    assertThat(failure.kind()).isEqualTo(Kind.SYNTAX);
    assertThat(failure.error().code()).isEqualTo("syntax_error");
    assertThat(failure).hasMessage("test.lua:2: " + message);
  }

  @Test
  void caughtErrorsOfTheScriptAreTextWithAPosition() {
    var values = lua.eval("return pcall(function() error('boom') end)");

    assertThat(values).containsExactly(false, "test.lua:1: boom");
  }

  @Test
  void aTableThatIsRaisedGivesTheFieldsOfTheError() {
    var failure = lua.failure("error({code = 'no_stock', message = 'Sold out.', status = 409})");

    assertThat(failure.kind()).isEqualTo(Kind.RUNTIME);
    assertThat(failure.error().code()).isEqualTo("no_stock");
    assertThat(failure.error().status()).isEqualTo(409);
    assertThat(failure).hasMessage("test.lua:1: Sold out.");
  }

  @Test
  void aTableThatReadsAsTextIsThatText() {
    var failure =
        lua.failure("error(setmetatable({}, {__tostring = function() return 'mine' end}))");

    assertThat(failure.error().message()).isEqualTo("mine");
  }

  @Test
  void aFailureOfTheHostReadsLikeItsMessage() {
    var values =
        lua.eval(
            """
            local ok, e = pcall(app.fail)
            return type(e), tostring(e), e .. '!', '!' .. e, e:find('42'), string.match(e, '%d+'),
              e.status + 1, rawget(e, 'code')
            """);

    assertThat(values)
        .containsExactly(
            "table",
            "Busy at 42%.",
            "Busy at 42%.!",
            "!Busy at 42%.",
            9L,
            "42",
            430L,
            "rate_limited");
  }

  @Test
  void aFailureOfTheHostKeepsItsFirstLine() {
    var failure = lua.failure("\nlocal ok, e = pcall(function() app.fail() end)\n\n\nerror(e)");

    assertThat(failure.kind()).isEqualTo(Kind.HOST);
    assertThat(failure.line()).hasValue(2);
    assertThat(failure.error()).isEqualTo(Lua.REFUSED);
  }

  @Test
  void aFailureInAReturnedCallHasALine() {
    var failure = lua.failure("\n\nreturn app.fail()");

    assertThat(failure.line()).hasValue(3);
  }

  @Test
  void aFailureInACoroutineHasALine() {
    var failure = lua.failure("coroutine.wrap(function()\n app.fail() end)()");

    assertThat(failure.line()).hasValue(2);
    assertThat(failure.error()).isEqualTo(Lua.REFUSED);
  }

  @Test
  void errorsInLoadedTextNameIt() {
    var values = lua.eval("return load('x = = 1', 'rules')");

    assertThat(values).containsExactly(null, "[string \"rules\"]:1: unexpected symbol near '='");
  }
}
