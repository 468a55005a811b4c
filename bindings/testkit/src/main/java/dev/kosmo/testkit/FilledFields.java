package dev.kosmo.testkit;

import dev.kosmo.integration.RequestOnly;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which fields of records ever hold something. */
final class FilledFields {
  private final Set<String> empty = new TreeSet<>();
  private final Set<String> filled = new TreeSet<>();

  /** Looks at a value and at everything in it. */
  void add(@Nullable Object value) {
    if (value instanceof Record record) {
      for (var component : record.getClass().getRecordComponents()) {
        if (component.isAnnotationPresent(RequestOnly.class)) {
          continue;
        }
        var held = held(record, component);
        (isEmpty(held) ? empty : filled).add(name(component));
        add(held);
      }
    } else if (value instanceof Collection<?> items) {
      items.forEach(this::add);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::add);
    }
  }

  /** Those that never did, such as {@code Lead.displayName}. */
  Set<String> neverFilled() {
    var never = new TreeSet<>(empty);
    never.removeAll(filled);
    return never;
  }

  private static @Nullable Object held(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(name(component) + " cannot be read", e);
    }
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null
        || value instanceof Collection<?> items && items.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty();
  }

  private static String name(RecordComponent component) {
    var owner = component.getDeclaringRecord();
    var simple = owner.getName().substring(owner.getPackageName().length() + 1);
    return simple.replace('$', '.') + "." + component.getName();
  }
}
