package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.SessionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'one', 2, true|one\t2\ttrue",
        "undefined, null|undefined\tnull",
        "4321987654321, 2 ** 53, 10 / 2, -0|4321987654321\t9007199254740992\t5\t0",
        "0.1 + 0.2, 1e21, 1e-7, NaN|0.30000000000000004\t1e+21\t1e-7\tNaN",
        "2n ** 64n, [5n]|18446744073709551616\t[\\n  5\\n]",
        "{}, [], [[]]|{}\t[]\t[\\n  []\\n]",
        "{ a: undefined, b: null, c: 'x' }|{\\n  b: null,\\n  c: x\\n}",
        "[undefined, null]|[\\n  null,\\n  null\\n]",
        "print, { f() {} }, class A {}|function\t{\\n  f: function\\n}\tfunction",
        "new TypeError('x'), [new Error('')]|TypeError: x\t[\\n  Error\\n]",
        "new Map([['a', 1], [2, new Set([3])]])|{\\n  a: 1,\\n  2: [\\n    3\\n  ]\\n}",
        "new Date(0), /a/g|1970-01-01T00:00:00.000Z\t/a/g",
        "new Date(NaN), Promise.resolve(1)|Invalid Date\tPromise",
        "Symbol('s')|Symbol(s)",
        "{ toString() { return 'own' }, a: 1 }|{\\n  toString: function,\\n  a: 1\\n}",
        "new Proxy([1], {})|[\\n  1\\n]",
        "'half \\ud800 done'|half \uFFFD done",
      })
  void printShowsAnything(String values, String expected) {
    var js = new Js();

    js.eval("print(" + values + ")");

    assertThat(js.printed).containsExactly(expected.replace("\\n", "\n"));
  }

  @Test
  void onlyAncestorsAreCircular() {
    var js = new Js();

    js.eval("const b = { c: 1 }; const a = { b, again: b }; a.self = a; print(a)");

    assertThat(js.printed)
        .containsExactly(
            "{\n  b: {\n    c: 1\n  },\n  again: {\n    c: 1\n  },\n  self: <circular>\n}");
  }

  @Test
  void deepValuesAreCut() {
    var js = new Js();

    js.eval("let a = []; for (let i = 0; i < 1e5; i++) a = [a]; print(a); print('still here')");

    assertThat(js.printed.get(0)).contains("...");
    assertThat(js.printed.get(1)).isEqualTo("still here");
  }

  @Test
  void namespacesShowTheirMembers() {
    var app = Namespace.named("app").function("f", arguments -> null).constant("n", 1).build();
    var js = new Js().with("app", app);

    js.eval("print(app)");

    assertThat(js.printed).containsExactly("{\n  f: function,\n  n: 1\n}");
  }

  @Test
  void nothingPrintsAnEmptyLine() {
    var js = new Js();

    js.eval("print(); console.log()");

    assertThat(js.printed).containsExactly("", "");
  }

  @Test
  void consoleJoinsWithSpaces() {
    var js = new Js();

    js.eval("for (const f of ['log', 'info', 'debug', 'warn', 'error']) console[f](f, { a: 1 })");

    assertThat(js.printed).hasSize(5).contains("log {\n  a: 1\n}", "error {\n  a: 1\n}");
  }

  @Test
  void dumpShowsAndReturnsItsArgument() {
    var js = new Js();

    var same = js.eval("const a = { b: 0.1 }; return dump(a) === a && dump() === undefined");

    assertThat(same).containsExactly(true);
    assertThat(js.printed).containsExactly("{\n  b: 0.1\n}", "null");
  }

  @Test
  void dumpWritesNumbersAsEveryLanguageDoes() {
    var js = new Js();

    js.eval("dump([1e21, 0.1 + 0.2, NaN, -Infinity])");

    assertThat(js.printed)
        .containsExactly("[\n  1e+21,\n  0.30000000000000004,\n  nan,\n  -inf\n]");
  }

  @Test
  void outputThatIsRefusedFailsTheScript() {
    var full = CallException.of("output_limit", "Too much output.");
    var options =
        new SessionOptions(
            Namespace.named("").build(),
            Limits.standard(),
            text -> {
              throw full;
            });

    try (var session = new GraalJsEngine().open(options)) {
      assertThat(session.eval(Js.script("try { print(1) } catch (e) { return e.code }")))
          .containsExactly("output_limit");
    }
  }
}
