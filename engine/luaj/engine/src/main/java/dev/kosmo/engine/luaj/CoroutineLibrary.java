package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.luaj.vm.LuaValue.FALSE;
import static dev.kosmo.engine.luaj.vm.LuaValue.TRUE;
import static dev.kosmo.engine.luaj.vm.LuaValue.valueOf;
import static dev.kosmo.engine.luaj.vm.LuaValue.varargsOf;

import dev.kosmo.engine.luaj.Fiber.Status;
import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.util.Locale;

/** What {@code coroutine} can do. */
final class CoroutineLibrary {
  private final Coroutines coroutines;
  private final Coroutine main = Coroutine.of(new Fiber(LuaValue.NIL));

  CoroutineLibrary(Coroutines coroutines) {
    this.coroutines = coroutines;
    main.fiber().status = Status.RUNNING;
  }

  void addTo(Module coroutine) {
    coroutine
        .with("close", this::close)
        .with("create", arguments -> coroutines.create(arguments.function(1)))
        .with("isyieldable", arguments -> valueOf(coroutines.canYield()))
        .with("resume", this::resume)
        .with("running", arguments -> running())
        .with("status", CoroutineLibrary::status)
        .with("wrap", this::wrap)
        .with("yield", arguments -> coroutines.suspend(arguments.all()));
  }

  private Varargs resume(Arguments arguments) {
    var coroutine = arguments.coroutine(1);
    try {
      return varargsOf(TRUE, coroutines.resume(coroutine, arguments.from(2)));
    } catch (LuaError e) {
      return varargsOf(FALSE, Failures.caught(e));
    } catch (StackOverflowError e) {
      return varargsOf(FALSE, Failures.caught(coroutines.stackExhausted()));
    }
  }

  private Varargs wrap(Arguments arguments) {
    var coroutine = coroutines.create(arguments.function(1));
    return new Builtin("wrap", values -> coroutines.resume(coroutine.fiber(), values.all()));
  }

  private Varargs running() {
    var running = coroutines.running();
    return varargsOf(running == null ? main : Coroutine.of(running), valueOf(running == null));
  }

  private static Varargs status(Arguments arguments) {
    return valueOf(arguments.coroutine(1).status.name().toLowerCase(Locale.ROOT));
  }

  private Varargs close(Arguments arguments) {
    var coroutine = arguments.coroutine(1);
    if (coroutine.status == Status.RUNNING || coroutine.status == Status.NORMAL) {
      throw new LuaError("cannot close a running coroutine");
    }
    if (coroutine.status == Status.SUSPENDED) {
      coroutines.kill(coroutine);
    }
    return TRUE;
  }
}
