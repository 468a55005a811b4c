package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.SessionOptions;

/**
 * A script that fails in every usual way, run once while there is room. A stack overflow inside a
 * static initializer breaks that class for the whole JVM, and scripts overflow the stack as they
 * please: what they run at its end must be initialized before.
 */
final class Rehearsal {
  private static final Script SCRIPT =
      Script.text(
          "rehearsal.js",
          """
          const fails = [fail, () => null.x, () => app.x, () => app = 1, () => new Array(-1)];
          for (const f of fails) {
            const rethrow = () => { try { f() } catch (e) { throw e } finally { print(`${f}`) } };
            try { rethrow() } catch (e) { print(e, e.stack, `${e}`, JSON.stringify(e)) }
          }
          console.log([3, 1].sort(), JSON.parse('{"a":[1.5,true]}'), new Map(), /a/.exec('a'));
          await Promise.resolve(1);
          fail({ a: [1.5, true, null] }, 1);
          """);

  private Rehearsal() {}

  /** Returns when it has been held. */
  static void await() {
    Once.await();
  }

  // Not the outer class: the thread of the script needs that one while this one is initialized.
  private static final class Once {
    static {
      OwnThread.call(Rehearsal::hold);
    }

    static void await() {}
  }

  private static boolean hold() {
    var globals =
        Namespace.named("")
            .function("fail", arguments -> fail())
            .namespace("app", Namespace.named("app").build())
            .build();
    var options = new SessionOptions(globals, Limits.standard(), text -> {});
    try (var session = GraalJsSession.create(options)) {
      session.eval(SCRIPT);
      return true;
    } catch (ScriptException expected) {
      return false; // That was the point.
    }
  }

  private static Object fail() {
    try {
      return Integer.parseInt("?");
    } catch (NumberFormatException e) {
      // With frames of the JDK, which take more to describe.
      throw CallException.of("internal", "frames: " + e.getStackTrace().length);
    }
  }
}
