package dev.kosmo.engine.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns, as the manual of Lua describes them. */
class PatternTest {
  private final Lua lua = new Lua();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ('hello world'):find('o w')                    | [5, 7]
          ('hello'):find('l', 1, true)                   | [3, 3]
          ('a.b'):find('.', 2, true)                     | [2, 2]
          ('hello'):find('')                             | [1, 0]
          ('hello'):find('', 10)                         | [null]
          ('hello'):find('xyz')                          | [null]
          ('hello'):find('(l)(l)')                       | [3, 4, l, l]
          ('hello'):find('()ll()')                       | [3, 4, 3, 5]
          ('hello'):match('^(h)(.-)(o)$')                | [h, ell, o]
          ('key = value'):match('^(%w+)%s*=%s*(%w+)$')   | [key, value]
          ('2026-11-22'):match('(%d+)-(%d+)-(%d+)')      | [2026, 11, 22]
          ('  trim  '):match('^%s*(.-)%s*$')             | [trim]
          ('f(a(b)c)d'):match('%b()')                    | [(a(b)c)]
          ('THE (quick) fox'):find('%f[%a]%a+%f[%A]', 5) | [6, 10]
          ('THE (quick) fox'):gsub('%f[%a]%a+', 'x')     | [x (x) x, 3]
          ('abc'):gsub('', '-')                          | [-a-b-c-, 4]
          ('abc'):gsub('%w', '%0%0')                     | [aabbcc, 3]
          ('hello world'):gsub('o', '0', 1)              | [hell0 world, 1]
          ('a b'):gsub('%s', '%%')                       | [a%b, 1]
          ('x=1'):gsub('(%w)=(%w)', '%2=%1')             | [1=x, 1]
          ('$name'):gsub('%$(%w+)', {name = 'Jane'})     | [Jane, 1]
          ('abc'):gsub('b', function() return nil end)   | [abc, 1]
          ('abcabc'):gsub('^a', 'x')                     | [xbcabc, 1]
          ('aaa'):find('a-b')                            | [null]
          ('a]b'):match('[]]')                           | []]
          ('a-b'):match('[a-]+')                         | [a-]
          ('a^b'):match('[%^b]+')                        | [^b]
          ('x12'):match('[^%d]')                         | [x]
          ('abab'):match('(ab)%1')                       | [ab]
          ('0x1F'):match('%x+', 3)                       | [1F]
          ('end$'):match('%$$')                          | [$]
          ('a$b'):match('a$b')                           | [a$b]
          """)
  void matchesAsTheManualSays(String call, String expected) {
    assertThat(lua.eval("return " + call)).hasToString(expected);
  }

  @Test
  void gmatchGoesOnWhereItWas() {
    var pairs =
        lua.value(
            "local s = '' for k, v in ('a=1, b=2'):gmatch('(%w+)=(%w+)') do"
                + " s = s .. k .. v .. ';' end return s");

    assertThat(pairs).isEqualTo("a1;b2;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "('x'):find('[a')", "('x'):find('%')", "('x'):find('(')", "('x'):match(')')",
        "('x'):find('%f')", "('x'):find('%b')", "('x'):find('%1')", "('x'):gsub('x', '%9')",
        "('x'):gsub('x', true)", "('x'):gsub('x', function() return {} end)"
      })
  void brokenPatternsAreErrors(String call) {
    assertThat(lua.value("return (pcall(function() return " + call + " end))")).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "('a'):rep(28):find(('a-'):rep(28) .. 'b')",
        "('a'):rep(200000):find('.-b')",
        "('a'):rep(300):find('.-.-.-.-b$')",
        "('a'):rep(300):gsub('.-.-.-.-b', '')",
        "for _ in ('a'):rep(300):gmatch('.-.-.-.-b') do end",
        "('('):rep(100000):find('%b()%b()')",
        "('x'):rep(1000000):find(('x'):rep(500000) .. 'y', 1, true)"
      })
  void catastrophicPatternsEndAtTheTimeLimit(String call) {
    var failure = lua.within(Duration.ofMillis(200)).failure("local _ = 1; " + call);

    assertThat(failure.error().code()).isEqualTo("time_limit");
  }
}
