package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.ScriptEngine;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.SandboxPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Java",
        "Packages",
        "java",
        "Polyglot",
        "Graal",
        "load",
        "loadWithNewGlobal",
        "printErr",
        "quit",
        "readFully",
        "SharedArrayBuffer",
        "Atomics",
        "WebAssembly",
        "Worker",
        "ShadowRealm",
        "AsyncContext",
        "JavaImporter",
        "javax",
        "process",
        "fetch",
        "Debug",
      })
  void thereIsNo(String name) {
    assertThat(Js.value("typeof globalThis." + name)).isEqualTo("undefined");
  }

  @Test
  void theSettingsAreThoseOfAConstrainedSandbox() {
    var engine = SharedEngine.safely(Engine.newBuilder("js")).sandbox(SandboxPolicy.CONSTRAINED);

    try (var constrained = engine.build();
        var context =
            SharedEngine.safely(Context.newBuilder("js").engine(constrained))
                .sandbox(SandboxPolicy.CONSTRAINED)
                .build()) {
      assertThat(context.eval("js", "typeof load + typeof print").asString())
          .isEqualTo("undefinedundefined");
    }
  }

  @Test
  void theGlobalNamesAreKnown() {
    var ours =
        "print,dump,console,args,record,require,setTimeout,setInterval,clearTimeout,"
            + "clearInterval,queueMicrotask";

    var unexpected =
        Js.value(
            """
            Object.getOwnPropertyNames(globalThis)
              .filter((name) => !/^[A-Z]|^(is|parse|encode|decode)[A-Z]/.test(name))
              .filter((name) => !'%s,globalThis,undefined,eval,escape,unescape'.split(',').includes(name))
            """
                .formatted(ours)
                .strip());

    assertThat(unexpected).isEqualTo(List.of());
  }

  @Test
  void dynamicImportReadsNothing() {
    for (var module : List.of("/etc/passwd", "fs", "./x.js", "https://x.test/y.js")) {
      assertThat(new Js().failure("\nawait import('" + module + "')"))
          .hasMessage(
              "onboard.js:2: `import` is not available: a script reads no files. "
                  + "Paste the module into the script; `json` and `regex` are built in.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record.constructor('return typeof Java + typeof Graal')()",
        "Function('return this')().Java",
        "record.getClass",
        "record.class",
        "(() => { try { record(Symbol()) } catch (e) { return e.getStackTrace ?? e.cause } })()",
      })
  void hostFunctionsLeadNowhere(String code) {
    assertThat(Js.value("String(" + code + ")")).isIn("undefined", "undefinedundefined");
  }

  @Test
  void sessionsShareNothing() {
    var code =
        """
        const fresh = globalThis.leaked === undefined && 'a'.toUpperCase() === 'A';
        globalThis.leaked = 1;
        String.prototype.toUpperCase = () => 'evil';
        return fresh
        """;

    assertThat(new Js().eval(code)).containsExactly(true);
    assertThat(new Js().eval(code)).containsExactly(true);
  }

  @Test
  void scriptsOfOneSessionShareItsGlobals() {
    try (var session = new Js().open()) {
      session.eval(Js.script("globalThis.count = 1"));

      assertThat(session.eval(Js.script("return ++count"))).containsExactly(2L);
    }
  }

  @Test
  void sessionsRunInParallel() throws Exception {
    var threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<?>>> runs =
          IntStream.range(0, 8)
              .<Callable<List<?>>>mapToObj(
                  i -> () -> new Js().eval("let n = 0; for (; n < 1e4; n++); return n + " + i))
              .toList();

      var results = threads.invokeAll(runs);

      for (int i = 0; i < 8; i++) {
        assertThat(results.get(i).get().toString()).isEqualTo("[" + (10_000 + i) + "]");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theEngineIsFoundByItsId() {
    assertThat(ServiceLoader.load(ScriptEngine.class))
        .anySatisfy(
            engine -> {
              assertThat(engine.id()).isEqualTo("graaljs");
              assertThat(engine.extensions()).containsExactly("js");
            });
  }

  @Test
  void creatingTheEngineNeedsNothingOfGraalVm() throws Exception {
    var places =
        new URL[] {
          GraalJsEngine.class.getProtectionDomain().getCodeSource().getLocation(),
          ScriptEngine.class.getProtectionDomain().getCodeSource().getLocation()
        };
    try (var withoutGraal = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
      var engine =
          withoutGraal.loadClass(GraalJsEngine.class.getName()).getConstructor().newInstance();

      assertThat(engine).extracting("class.name").isEqualTo(GraalJsEngine.class.getName());
      assertThat(engine.getClass().getMethod("id").invoke(engine)).isEqualTo("graaljs");
    }
  }

  @Test
  void closeIsIdempotent() {
    var session = new Js().open();

    session.close();
    session.close();
  }
}
