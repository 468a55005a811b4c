package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.luaj.vm.LuaValue.TRUE;
import static dev.kosmo.engine.luaj.vm.LuaValue.ZERO;
import static dev.kosmo.engine.luaj.vm.LuaValue.valueOf;
import static dev.kosmo.engine.luaj.vm.LuaValue.varargsOf;

import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import dev.kosmo.engine.luaj.vm.Varargs;

/**
 * {@code collectgarbage}: the answers that scripts expect. The JVM collects when it sees fit; only
 * a script with weak tables can tell, so only its wish is passed on, and more and more rarely.
 */
final class GarbageLibrary {
  private static final LuaValue USUAL_PERCENTAGE = valueOf(200);

  private final Realm realm;
  private long next = System.nanoTime();
  private long pause = 1_000_000_000L;

  GarbageLibrary(Realm realm) {
    this.realm = realm;
  }

  void addTo(Module globals) {
    globals.with("collectgarbage", this::run);
  }

  private Varargs run(Arguments arguments) {
    var option = arguments.string(1, "collect").tojstring();
    return switch (option) {
      case "collect" -> {
        collect();
        yield ZERO;
      }
      case "step" -> {
        collect();
        yield TRUE;
      }
      case "count" -> count();
      case "isrunning" -> TRUE;
      case "setpause", "setstepmul" -> USUAL_PERCENTAGE;
      case "stop", "restart", "generational", "incremental" -> ZERO;
      default -> throw arguments.error(1, "invalid option '" + option + "'");
    };
  }

  private void collect() {
    if (realm.hasWeakTables() && System.nanoTime() - next >= 0) {
      System.gc();
      next = System.nanoTime() + pause;
      pause *= 2;
    }
  }

  // What the JVM holds would tell of other sessions; what this one has made so far does not.
  private Varargs count() {
    var bytes = realm.charged();
    return varargsOf(valueOf(bytes / 1024.0), valueOf((double) (bytes % 1024)));
  }
}
