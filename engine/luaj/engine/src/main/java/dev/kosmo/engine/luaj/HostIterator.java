package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values of the host's for the generic {@code for}: each call returns the next one, then nil. */
final class HostIterator extends HostCall {
  private static final Object END = new Object();

  private final Iterator<?> values;

  HostIterator(String path, Iterator<?> values, Border border) {
    super(path, border);
    this.values = values;
  }

  /** The loop passes what it got last, which nobody needs. */
  @Override
  Supplier<@Nullable Object> with(Varargs ignored) {
    return () -> values.hasNext() ? values.next() : END;
  }

  @Override
  LuaValue toLua(@Nullable Object result) {
    if (result == END) {
      return LuaValue.NIL;
    }
    // A nil would end the loop.
    return result == null ? NullValue.NULL : border.toLua(result);
  }
}
