package dev.kosmo.engine;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Values that are {@link Data}, or fail to come. */
record DataIterator(String name, Iterator<?> values) implements Iterator<@Nullable Object> {

  @Override
  public boolean hasNext() {
    return values.hasNext();
  }

  @Override
  public @Nullable Object next() {
    return Data.check(name, values.next());
  }
}
