package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.HostFunction;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Iterators of the host are iterators in every respect. */
class IteratorsTest {
  private final Js js =
      new Js()
          .with("count", arguments -> LongStream.iterate(1, n -> n + 1).boxed().iterator())
          .with("three", arguments -> List.of(1L, 2L, 3L).iterator());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[...three()].join()|1,2,3",
        "((a, b, ...c) => `${a}${b}${c}`)(...three())|123",
        "(() => { const [a, b] = count(); return a + b })()|3",
        "Array.from(three(), (n) => n * 2).join()|2,4,6",
        "count().filter((n) => n % 2).map((n) => n * 10).take(2).toArray().join()|10,30",
        "three().some((n) => n === 2)|true",
        "new Set(three()).size|3",
        "(() => { const it = three(); return it[Symbol.iterator]() === it && it instanceof Iterator"
            + " })()|true",
        "(() => { const it = three(); [...it]; return JSON.stringify(it.next())"
            + " })()|{\"done\":true}",
        "JSON.stringify(three().next())|{\"value\":1,\"done\":false}",
        "Object.isFrozen(three())|true",
        "Object.prototype.toString.call(three())|[object Iterator]",
        "(async () => { let n = 0; for await (const x of three()) n += x; return n"
            + " })().then(record)|[object Promise]",
      })
  void everyUseOfAnIteratorWorks(String expression, String expected) {
    assertThat(js.eval("return String(" + expression + ")")).containsExactly(expected);
  }

  @Test
  void printingShowsWhatItIs() {
    js.eval("print(three()); console.log({ items: three() }); print([1].values())");

    assertThat(js.printed).containsExactly("iterator", "{\n  items: iterator\n}", "iterator");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"three()", "[1].values()", "(function* () { yield 1 })()", "'abc'.matchAll(/b/g)"})
  void noIteratorCrosses(String iterator) {
    assertThat(js.failure("record({ items: " + iterator + " })").error().message())
        .isEqualTo("`items` in argument 1 of `record` is an iterator; pass [...iterator].");
    assertThat(js.recorded).isEmpty();
  }

  @Test
  void aScriptThatChangesTheLanguageHarmsOnlyItself() {
    assertThat(
            js.eval(
                """
                Object.prototype.done = true;
                Object.prototype.value = 'evil';
                Array.prototype[Symbol.iterator] = null;
                const it = three();
                return [it.next().value, it.next().done, it.next().value, it.next().value ?? 'end'];
                """))
        .containsExactly(List.of(1L, false, 3L, "end"));
  }

  @Test
  void functionsAreTakenOnlyIfTheyAreTheHostsOwn() {
    js.with("apply", (HostFunction.HigherOrder) List::size);
    for (var pretender :
        List.of(
            "three.bind(null)",
            "new Proxy(three, {})",
            "(...a) => three(...a)",
            "Object.assign(() => {}, three)",
            "print",
            "setTimeout",
            "class {}")) {
      assertThat(js.failure("apply([" + pretender + "])").error().message())
          .as(pretender)
          .isEqualTo("`[0]` in argument 1 of `apply` is a function.");
    }
  }
}
