package dev.kosmo.testkit.toy;

import dev.kosmo.engine.LimitException;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values that a host function returned one by one.
 *
 * @param path of the function
 */
record ToyIterator(String path, Iterator<?> values) {

  boolean hasNext() {
    return inHost(values::hasNext);
  }

  @Nullable Object next() {
    return ToyScope.own(inHost(values::next));
  }

  private <T extends @Nullable Object> T inHost(Supplier<T> step) {
    try {
      return step.get();
    } catch (LimitException e) {
      throw e;
    } catch (RuntimeException e) {
      throw ToyFailure.ofHost(path, e);
    }
  }
}
