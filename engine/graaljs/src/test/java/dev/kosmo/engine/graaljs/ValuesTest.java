package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @Test
  void dataReachesTheHostAsItIs() {
    var js = new Js();

    js.eval("record({ a: [1, 2.5, 'x', true, null], b: {} }, -0, 2 ** 53, 1e300)");

    assertThat(js.recorded)
        .containsExactly(
            Map.of("a", Arrays.asList(1L, 2.5, "x", true, null), "b", Map.of()),
            0L,
            1L << 53,
            1e300);
  }

  @Test
  void undefinedIsAbsentInObjectsAndNullElsewhere() {
    var js = new Js();

    js.eval("record({ a: undefined, b: 1 }, [undefined, , 3], undefined)");

    assertThat(js.recorded).containsExactly(Map.of("b", 1L), Arrays.asList(null, null, 3L), null);
  }

  @Test
  void bigIntegersReachTheHost() {
    var js = new Js();

    js.eval("record(5n, 2n ** 60n, 2n ** 70n, 2 ** 60)");

    assertThat(js.recorded)
        .containsExactly(5L, 1L << 60, BigInteger.TWO.pow(70), (double) (1L << 60));
  }

  @Test
  void datesBecomeText() {
    assertThat(Js.value("[new Date(0)]")).isEqualTo(List.of("1970-01-01T00:00:00.000Z"));
  }

  @Test
  void keysKeepTheirOrderBothWays() {
    var contact = new LinkedHashMap<String, Object>();
    contact.put("zip", 1);
    contact.put("__proto__", 2);
    contact.put("city", 3);

    var returned =
        new Js()
            .with("get", arguments -> contact)
            .eval("return [Object.keys(get()).join(), get()]");

    assertThat(returned.toString())
        .isEqualTo("[[zip,__proto__,city, {zip=1, __proto__=2, city=3}]]");
  }

  @Test
  void hostDataArePlainObjects() {
    var data = Map.of("tags", List.of("a", "b"));

    var returned =
        new Js()
            .with("get", arguments -> data)
            .eval(
                """
                const { tags } = get();
                return [get().constructor === Object, Array.isArray(tags), JSON.stringify(get()),
                  [...tags].length, tags.toSorted().reverse().join('')]
                """);

    assertThat(returned).containsExactly(List.of(true, true, "{\"tags\":[\"a\",\"b\"]}", 2L, "ba"));
  }

  @Test
  void largeIntegersFromTheHostAreBigInts() {
    var large = 9_007_199_254_740_993L;
    var data = new LinkedHashMap<String, Object>();
    data.put("id", large);
    data.put("ids", List.of(1L << 53, BigInteger.TEN.pow(30)));
    data.put("nan", Double.NaN);

    var returned =
        new Js()
            .with("get", arguments -> data)
            .with("one", arguments -> large)
            .eval(
                """
                const { id, ids, nan } = get();
                return [typeof id, typeof ids[0], `${ids[1]}`, Number.isNaN(nan), id === one()]
                """);

    assertThat(returned)
        .containsExactly(List.of("bigint", "number", "1" + "0".repeat(30), true, true));
  }

  @Test
  void jsonOfABigIntShowsItsDigits() {
    assertThat(Js.value("JSON.stringify({ id: 2n ** 64n })"))
        .isEqualTo("{\"id\":\"18446744073709551616\"}");
  }

  @Test
  void unicodeSurvivesTheTrip() {
    var text = "Zoë 🚀 \0 \u2028";

    var returned =
        new Js().with("get", arguments -> Map.of(text, text)).eval("return [get(), '🚀'.length]");

    assertThat(returned).containsExactly(List.of(Map.of(text, text), 2L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record({ tags: [1, 2, () => 1] })|`tags[2]` in argument 1 of `record` is a function.",
        "record(1, record)|Argument 2 of `record` is a function.",
        "record({ a: { 'b c': Symbol('x') } })|`a[\"b c\"]` in argument 1 of `record` is a symbol.",
        "const a = {}; a.self = a; record(a)|`self` in argument 1 of `record` contains itself.",
        "record({ name: '\\ud800' })|`name` in argument 1 of `record` is not Unicode text.",
        "record({ 'a\\nb\\ud800': 1 })|`[\"a?b?\"]` in argument 1 of `record` is not Unicode text.",
        "record(new Map())|Argument 1 of `record` is a Map; pass Object.fromEntries(map).",
        "record(new Set())|Argument 1 of `record` is a Set; pass [...set].",
        "record(new Date(NaN))|Argument 1 of `record` is an invalid date.",
        "record(new Array(2 ** 32 - 1))|Argument 1 of `record` is one of more than a million values.",
        "record(class A {})|Argument 1 of `record` is a function.",
      })
  void whatIsNoDataIsRefusedByItsPath(String code, String message) {
    var js = new Js();

    var failure = js.failure(code);

    assertThat(failure.error().code()).isEqualTo("invalid_argument");
    assertThat(failure.error().message()).isEqualTo(message);
    assertThat(js.recorded).isEmpty();
  }

  @Test
  void nestingBombsAreRefused() {
    var failure = new Js().failure("let a = []; for (let i = 0; i < 1e5; i++) a = [a]; record(a)");

    assertThat(failure.error().message()).contains("nested more than 1000 levels deep");
  }

  @Test
  void whatIsReturnedMustBeData() {
    var failure = new Js().failure("return { notes: [print] }");

    assertThat(failure.error().message())
        .isEqualTo("`notes[0]` in returned value 1 is a function.");
  }

  @Test
  void sharedValuesAreNoCycle() {
    assertThat(Js.value("(() => { const a = [1]; return [a, a] })()"))
        .isEqualTo(List.of(List.of(1L), List.of(1L)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object.prototype.evil = 1; record({ a: 1 })",
        "Object.prototype.toJSON = () => ({ evil: 1 }); record({ a: 1 })",
        "record(Object.assign(Object.create({ evil: 1 }), { a: 1 }))",
        "record({ get a() { return 1 } })",
        "record(new Proxy({ a: 1 }, {}))",
        "JSON.parse = JSON.stringify = Object.keys = Reflect.apply = null; record({ a: 1 })",
        "Array.prototype[Symbol.iterator] = null; record({ a: 1 })",
        "Object.prototype.get = Object.prototype.value = 1; record({ a: 1 })",
        "String.prototype.startsWith = WeakMap.prototype.get = null; record({ a: 1 })",
        "Function.prototype.call = Function.prototype.apply = null; record({ a: 1 })",
      })
  void trickeryCannotReachTheHost(String code) {
    var js = new Js();

    js.eval(code);

    assertThat(js.recorded).containsExactly(Map.of("a", 1L));
  }

  @Test
  void proxiesOfArraysAreLists() {
    assertThat(Js.value("new Proxy([1, [2]], {})")).isEqualTo(List.of(1L, List.of(2L)));
  }

  @Test
  void aGetterThatThrowsIsTheScriptsOwnError() {
    assertThat(new Js().failure("record({ get a() {\nthrow new Error('mine') } })"))
        .hasMessage("onboard.js:2: mine");
  }

  @Test
  void argumentsAreFrozenWords() {
    var code = "let frozen; try { args.push('c') } catch { frozen = true } return [args, frozen]";

    try (var session = new Js().open()) {
      var script = Js.script(code).withArguments(List.of("a b", "--x"));

      assertThat(session.eval(script)).containsExactly(List.of(List.of("a b", "--x"), true));
      assertThat(session.eval(Js.script(code))).containsExactly(List.of(List.of(), true));
    }
  }

  @Test
  void constantsAreFrozenAtDepth() {
    var values = new ArrayList<Object>(List.of(1));
    var js = new Js().withConstant("input", Map.of("tags", values)).withConstant("nothing", null);

    var failure = js.failure("record(nothing === null, input);\ninput.tags = 2");

    assertThat(js.recorded).containsExactly(true, Map.of("tags", List.of(1L)));
    assertThat(failure.getMessage()).startsWith("onboard.js:2: TypeError: ");
  }

  @Test
  void hostNullIsNull() {
    var returned = new Js().with("get", arguments -> null).eval("return get() === null");

    assertThat(returned).isEqualTo(Collections.singletonList(true));
  }
}
