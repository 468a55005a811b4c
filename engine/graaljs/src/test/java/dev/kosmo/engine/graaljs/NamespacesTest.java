package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.ScriptException.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamespacesTest {
  private final Namespace loops =
      Namespace.named("app.loops")
          .function("list_contacts", arguments -> List.of())
          .function("create_contact", arguments -> arguments)
          .constant("limit", 50)
          .spelling(name -> name.equals("createContact") ? "create_contact" : name)
          .unknown(name -> CallException.of("unknown_function", "no `" + name + "`"))
          .build();
  private final Js js =
      new Js().with("app", Namespace.named("app").namespace("loops", loops).build());

  @Test
  void membersAreFoundInEverySpelling() {
    assertThat(
            js.eval(
                """
                const { loops } = app;
                return [loops.createContact === loops.create_contact, loops.limit,
                  loops.create_contact({ a: 1 }, 2)]
                """))
        .containsExactly(List.of(true, 50L, List.of(Map.of("a", 1L), 2L)));
  }

  @Test
  void membersCanBeListed() {
    assertThat(
            js.eval(
                """
                const seen = [];
                for (const name in app.loops) seen.push(name);
                return [seen.join(), Object.keys(app.loops).join(), JSON.stringify(app),
                  Object.entries(app.loops).length, { ...app.loops }.limit]
                """))
        .containsExactly(
            List.of(
                "list_contacts,create_contact,limit",
                "list_contacts,create_contact,limit",
                "{\"loops\":{\"limit\":50}}",
                3L,
                50L));
  }

  @Test
  void existenceCanBeTested() {
    assertThat(
            js.eval(
                """
                return ['loops' in app, 'createContact' in app.loops, 'x' in app, 'toString' in app,
                  Object.hasOwn(app.loops, 'limit'), app.loops?.limit]
                """))
        .containsExactly(List.of(true, true, false, false, true, 50L));
  }

  @Test
  void listingMakesNoMember() {
    var lazy =
        Namespace.named("lazy")
            .member(
                "costly",
                () -> {
                  throw new IllegalStateException("made");
                })
            .build();

    assertThat(new Js().with("lazy", lazy).eval("return [...Object.keys(lazy), 'costly' in lazy]"))
        .containsExactly(List.of("costly", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app.loops = 1",
        "app.extra = 1",
        "delete app.loops",
        "Object.defineProperty(app, 'loops', { value: 1 })",
        "Object.setPrototypeOf(app, null)",
        "Object.freeze(app)",
        "Object.assign(app, { loops: 1 })",
        "Object.create(app).loops = 1",
      })
  void namespacesAreReadOnly(String code) {
    var failure = js.failure("\n" + code);

    assertThat(failure.kind()).isEqualTo(Kind.HOST);
    assertThat(failure.error().code()).isEqualTo("read_only");
    assertThat(failure.getMessage()).matches("(onboard.js:2: )?`app.*` is read-only.");
    assertThat(js.eval("return app.loops.limit")).containsExactly(50L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"app.loops.create_contact.extra = 1", "app = 1", "globalThis.app = 1"})
  void globalsAndFunctionsAreReadOnly(String code) {
    var failure = js.failure("\n" + code);

    assertThat(failure.kind()).isEqualTo(Kind.RUNTIME);
    assertThat(failure.getMessage()).containsPattern("^(onboard.js:2: )?TypeError: ");
    assertThat(js.eval("return app.loops.limit")).containsExactly(50L);
  }

  @Test
  void theRefusalOfAWriteNamesTheMember() {
    assertThat(js.failure("app.loops.limit = 1"))
        .hasMessage("onboard.js:1: `app.loops.limit` cannot be changed: `app.loops` is read-only.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app.loops()",
        "app.loops?.({})",
        "const { loops } = app; loops(1)",
        "new app.loops()"
      })
  void callingANamespaceShowsNothingOfTheEngine(String code) {
    assertThat(js.failure(code))
        .hasMessage(
            "onboard.js:1: `app.loops` is a namespace: call something in it, such as"
                + " `app.loops.list_contacts`.");
  }

  @Test
  void unknownNamesFailWithTheHostsWords() {
    var failure = js.failure("\n\napp.loops.create_contct({})");

    assertThat(failure.kind()).isEqualTo(Kind.HOST);
    assertThat(failure.error().code()).isEqualTo("unknown_function");
    assertThat(failure).hasMessage("onboard.js:3: no `create_contct`");
  }

  @Test
  void oddNamesStayReadable() {
    assertThat(js.failure("app.loops['a\\nb\\ud800']").error().message()).isEqualTo("no `a?b?`");
    assertThat(js.failure("app.loops['x'.repeat(1e6)]").error().message()).hasSizeLessThan(100);
  }

  @Test
  void namesThatTheLanguageProbesAreNoFailure() {
    assertThat(
            js.eval(
                """
                await app;
                return [`${app.loops}`, app.then === undefined, app.inspect === undefined,
                  app[Symbol.iterator] === undefined, app instanceof Object]
                """))
        .containsExactly(List.of("[object app.loops]", true, true, true, true));
  }

  @Test
  void aMemberMayBeNamedLikeAProbedName() {
    var odd = Namespace.named("odd").constant("toString", 1).constant("constructor", 2).build();

    assertThat(new Js().with("odd", odd).eval("return [odd.toString, odd.constructor]"))
        .containsExactly(List.of(1L, 2L));
  }

  @Test
  void hostFunctionsAreRealFunctions() {
    assertThat(
            js.eval(
                """
                const f = app.loops.create_contact;
                return [typeof f, f.name, f instanceof Function, Object.isFrozen(f),
                  f.call(null, 1), f.apply(null, [1]), f.bind(null, 1)()]
                """))
        .containsExactly(
            List.of(
                "function", "create_contact", true, true, List.of(1L), List.of(1L), List.of(1L)));
  }

  @Test
  void hostFunctionsAreNoConstructors() {
    assertThat(js.failure("new app.loops.create_contact()").error().message())
        .startsWith("TypeError: ")
        .endsWith("is not a constructor");
  }

  @Test
  void pollutedPrototypesDoNotReachNamespaces() {
    assertThat(
            js.eval(
                """
                Object.prototype.set = () => true;
                Object.prototype.has = () => true;
                Object.prototype.value = 1;
                Object.prototype.enumerable = false;
                Array.prototype[Symbol.iterator] = null;
                return ['x' in app, Object.keys(app).join(), app.loops.limit]
                """))
        .containsExactly(List.of(false, "loops", 50L));
  }
}
