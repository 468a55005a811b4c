package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.ScriptException.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What GraalJS cannot stop does not begin. */
@Timeout(60)
class GuardTest {
  private static final String DEPTH =
      "let depth = 0; const f = () => { depth++; f() }; try { f() } catch (e) { record(`${e}`) }";

  @Test
  void callsNestToAFixedDepth() {
    var js = new Js();

    assertThat(js.eval(DEPTH + " return depth > 4900 && depth <= 5000")).containsExactly(true);
    assertThat(js.recorded).containsExactly("RangeError: Maximum call stack size exceeded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (let i = 0; i < 20000; i++) await i",
        "const g = async (n) => n && await g(n - 1); for (let i = 0; i < 20; i++) await g(1000)",
        "function* g() { for (let i = 0; i < 20000; i++) yield i } for (const x of g());",
        "function* g() { try { yield 1 } finally { } } for (let i = 0; i < 20000; i++) g().next()",
        "for (let i = 0; i < 20000; i++) try { (() => { throw 1 })() } catch { }",
        "for (let i = 0; i < 5; i++) { const f = () => f(); try { f() } catch { } }",
        "for await (const x of (async function* () { for (let i = 0; i < 9999; i++) yield i })());",
        "await Promise.all(Array.from({ length: 9999 }, async (_, i) => { await i; return i }))",
      })
  void whatHasReturnedDoesNotCount(String code) {
    assertThat(new Js().eval(code + "\n" + DEPTH + " return depth > 4900 && depth <= 5000"))
        .containsExactly(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const f = () => { try { f() } finally { f() } }; f()",
        "const f = () => { try { f() } catch { f() } }; f()",
        "const f = (...a) => { try { f.apply(0, a) } finally { f.apply(0, a) } }; f(1, 2)",
        "const f = () => { try { [2, 1].sort(f) } finally { [2, 1].sort(f) } }; f()",
        "const o = { get a() { try { return this.a } finally { this.a } } }; o.a",
        "const o = { toString() { try { return `${o}` } finally { `${o}` } } }; `${o}`",
        "const o = { get a() { try { JSON.stringify(o) } catch { } JSON.stringify(o) } };"
            + " JSON.stringify(o)",
        "class A { constructor() { try { new A() } finally { new A() } } } new A()",
        "const f = async () => { try { await f() } finally { await f() } }; await f()",
        "function* g() { try { yield* g() } finally { yield* g() } } [...g()]",
        "globalThis.f = () => { try { eval('f()') } finally { eval('f()') } }; f()",
        "const f = () => { try { record({ get a() { return f() } }) } catch { f() } }; f()",
      })
  void aScriptAtTheEndOfTheStackCanBeStopped(String code) {
    var failure = new Js().within(Duration.ofSeconds(2)).failure(code);

    assertThat(failure.error().code()).isEqualTo("time_limit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3n ** 2000000n|RangeError: Maximum BigInt size exceeded",
        "let x = 3n; x **= 2000000n|RangeError: Maximum BigInt size exceeded",
        "(-3n) ** 2000000n|RangeError: Maximum BigInt size exceeded",
        "let x = 3n; for (;;) x *= x|RangeError: Maximum BigInt size exceeded",
        "1n << 1000000n|RangeError: Maximum BigInt size exceeded",
        "let x = 1n; for (;;) x <<= 1000n|RangeError: Maximum BigInt size exceeded",
        "BigInt('7'.repeat(1e6))|RangeError: Maximum BigInt size exceeded",
        "BigInt.asUintN(2 ** 30, -1n)|RangeError: Maximum BigInt size exceeded",
        "Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1)|RangeError: Invalid array length",
        "Array.prototype.slice.call({ length: '4294967295' })|RangeError: Invalid array length",
        "[].sort.call({ length: { valueOf: () => 2 ** 40 } })|RangeError: Invalid array length",
        "[].lastIndexOf.call(new Proxy({ length: 2 ** 40 }, {}), 1)|RangeError: Invalid array length",
        "const a = []; a.length = 2 ** 32 - 1; a.toReversed()|RangeError: Invalid array length",
        "const a = []; a.length = 2 ** 32 - 1; a.toSpliced(0, 1)|RangeError: Invalid array length",
        "new Array(2 ** 31).indexOf(1)|RangeError: Invalid array length",
        "[].concat(new Proxy(Array(2 ** 32 - 1), {}))|RangeError: Invalid array length",
        "new Set(new Array(2 ** 31))|RangeError: Invalid array length",
        "Array.from({ length: 2 ** 32 - 1 })|RangeError: Invalid array length",
        "Array.from({ length: 2 ** 53 - 1 })|RangeError: Invalid array length",
        "Uint8Array.from({ length: 2 ** 25 })|RangeError: Invalid array length",
        "new Uint8Array({ length: 2 ** 25 })|RangeError: Invalid array length",
        "new Array(2 ** 32)|RangeError: Invalid array length",
        "new ArrayBuffer(2 ** 31 - 8)|RangeError: Array buffer allocation failed",
        "new Float64Array(2 ** 28)|RangeError: Invalid typed array length: 268435456",
        "Math.max.apply(null, { length: 1e6 })|RangeError: Maximum call stack size exceeded",
        "const x = 'x'.repeat(2 ** 26)|RangeError: Invalid string length",
        "const x = 'x'.repeat(2 ** 22).split('')|RangeError: Splitting 4,194,304 characters into single ones takes too long.",
        "let s = 'x'; for (;;) s += s|RangeError: Invalid string length",
        "const s = 'x'.repeat(1e6).replaceAll('x', 'y'.repeat(1e6))|RangeError: Invalid string length",
        "const s = 'x'.repeat(1e6).replaceAll('x', '$`')|RangeError: Invalid string length",
        "const s = 'x'.repeat(1e6).replace('x', '$`'.repeat(1e6))|RangeError: Invalid string length",
        "const l = []; l.push(l); l.flat(Infinity)|RangeError: Maximum call stack size exceeded",
        "JSON.parse('['.repeat(2e5))|RangeError: Cannot parse JSON constructs nested that deep",
      })
  void isRefused(String code, String message) {
    var failure = new Js().failure(code);

    assertThat(failure.kind()).isEqualTo(Kind.RUNTIME);
    assertThat(failure.error().message()).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"indexOf", "lastIndexOf", "includes", "split", "replace", "replaceAll"})
  void endlessSearchesAreRefused(String search) {
    var failure =
        new Js().failure("'a'.repeat(2 ** 21).%s('a'.repeat(2 ** 19) + 'b', '')".formatted(search));

    assertThat(failure.error().message())
        .isEqualTo("RangeError: Looking for 524,289 characters in 2,097,152 takes too long.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eval(code)",
        "(0, eval)(code)",
        "Function(code)",
        "new Function(code, '')",
        "(async () => {}).constructor(code)",
        "(function* () {}).constructor(code)",
        "(async function* () {}).constructor(code)",
      })
  void codeThatScriptsMakeHasALongestLength(String make) {
    var failure = new Js().failure("const code = '1;'.repeat(1e6); " + make);

    assertThat(failure.error().message())
        .isEqualTo("RangeError: Code made by a script cannot have more than 262,144 characters.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(3n ** 100000n).toString().length === 47713",
        "(-1n) ** (10n ** 30n) === 1n && 0n ** (10n ** 30n) === 0n && 2n ** 0n === 1n",
        "2 ** 10 === 1024 && 2 ** -1 === 0.5 && 3 * '4' === 12 && 1 << 33 === 2",
        "'ab'.repeat(1e6).indexOf('b'.repeat(999)) === -1",
        "('x'.repeat(1e5) + 'y'.repeat(5000)).includes('y'.repeat(5000))",
        "'ab'.repeat(2 ** 20).indexOf('cd'.repeat(2 ** 16)) === -1",
        "JSON.stringify([[1, [2, [3]]], , 'x'].flat()) === '[1,[2,[3]],\"x\"]'",
        "[1, [2, [[3]]]].flat(Infinity).join() === '1,2,3' && [[1]].flat(0)[0].length === 1",
        "[1, 2].flatMap((x, i) => [x, i]).join() === '1,0,2,1' && [].flat.length === 0",
        "Array.prototype.flat.call({ length: 2, 0: [1], 1: 2 }).join() === '1,2'",
        "'\uD83C\uDF89'.repeat(9999).normalize().length === 2 * 9999",
        "('e' + '\u0301'.repeat(999)).normalize().length === 999",
        "'a.b.c'.replaceAll('.', '$&$&') === 'a..b..c' && 'ab'.replaceAll('', '-') === '-a-b-'",
        "'x'.repeat(1e6).replaceAll('x', 'yz').length === 2e6",
        "new Array(2 ** 31).push(1) === 2 ** 31 + 1 && Array.isArray(new Array(2 ** 31))",
        "Array.from({ length: 1e6 }, (_, i) => i).length === 1e6",
        "Array.prototype.map.call('abc', (c) => c + c).join() === 'aa,bb,cc'",
        "(function () { return [].slice.call(arguments, 1) })(1, 2, 3).join() === '2,3'",
        "Array.prototype.concat.call([1], { length: 1, 0: 2, [Symbol.isConcatSpreadable]: true })[1] === 2",
        "new Proxy([3, 1, 2], {}).toSorted().join() === '1,2,3'",
        "new Uint8Array(1e6).fill(7).reduce((a, b) => a + b) === 7e6",
        "new Float64Array([1.5, 2.5]).map((x) => x * 2).join() === '3,5'",
        "Math.max(...Array.from({ length: 60000 }, (_, i) => i)) === 59999",
        "Function('a', 'b', 'return a + b')(1, 2) === 3 && eval('1 + 1') === 2",
      })
  void ordinaryWorkIsNot(String code) {
    assertThat(new Js().eval("return " + code)).isEqualTo(List.of(true));
  }

  @Test
  void refusalsHaveALine() {
    assertThat(new Js().failure("\n\nlet x = 3n;\nfor (;;) x *= x").line()).hasValue(4);
    assertThat(new Js().failure("\n\n\n'a'.concat(BigInt('7'.repeat(1e6)))").line()).hasValue(4);
    assertThat(new Js().failure("\nconst f = () => f()\n\nf()").line()).hasValue(2);
  }

  @Test
  void largeScriptsRun() {
    var code = "const a = [" + "1,".repeat(600_000) + "]; return a.length";

    assertThat(new Js().eval(code)).containsExactly(600_000L);
  }

  @Test
  void refusalsCanBeCaught() {
    var js = new Js();

    js.eval(
        """
        try {
          3n ** 2000000n
        } catch (e) {
          record(e instanceof RangeError, e.stack)
        }
        """);

    assertThat(js.recorded)
        .containsExactly(
            true, "RangeError: Maximum BigInt size exceeded\n    at main (onboard.js:2:3)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Intl.RelativeTimeFormat('de').format(-1, 'day')",
        "[...new Intl.Segmenter('ja', { granularity: 'word' }).segment('a')].length",
        "new Intl.ListFormat('de').format(['a', 'b'])",
        "/(?<=\\p{Lu})x/v.test('Ax')",
      })
  void builtinsUsedAtTheEndOfTheStackStillWork(String builtin) {
    var js = new Js();
    js.eval(
        """
        let uses = 0;
        const use = () => { if (uses++ < 20) try { %s } catch { } };
        const broad = () => {
          try {
            return [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[broad()]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]];
          } finally {
            use();
          }
        };
        try { broad() } catch { }
        """
            .formatted(builtin));

    assertThat(js.eval("return (%s) !== undefined".formatted(builtin))).containsExactly(true);
  }
}
