package dev.kosmo.engine.luaj;

import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A function of the host's as a script holds it. */
final class HostFunctionValue extends HostCall {
  private final HostFunction function;

  HostFunctionValue(HostFunction function, Border border) {
    super(function.path(), border);
    this.function = function;
  }

  HostFunction function() {
    return function;
  }

  @Override
  Supplier<@Nullable Object> with(Varargs values) {
    var arguments = border.arguments(values, function);
    return () -> function.call(arguments);
  }

  @Override
  LuaValue toLua(@Nullable Object result) {
    return result instanceof Iterator<?> values
        ? new HostIterator(path, values, border)
        : border.toLua(result);
  }
}
