package dev.kosmo.testkit.toy;

import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.Member;
import dev.kosmo.engine.Namespace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies of toy values: as data for the host, or for printing. */
final class ToyCrossing {
  private static final int DEEPEST = 200;

  private final Set<Object> ancestors = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean strict;
  private final boolean withFunctions;

  private ToyCrossing(boolean strict, boolean withFunctions) {
    this.strict = strict;
    this.withFunctions = withFunctions;
  }

  static List<@Nullable Object> toHost(List<@Nullable Object> values) {
    return toHost(values, false);
  }

  static List<@Nullable Object> toHost(List<@Nullable Object> values, HostFunction function) {
    return toHost(values, function.body() instanceof HostFunction.HigherOrder);
  }

  private static List<@Nullable Object> toHost(
      List<@Nullable Object> values, boolean withFunctions) {
    var copies = new ArrayList<@Nullable Object>();
    values.forEach(value -> copies.add(new ToyCrossing(true, withFunctions).copy(value, "")));
    return copies;
  }

  static @Nullable Object printable(@Nullable Object value) {
    return new ToyCrossing(false, false).copy(value, "");
  }

  private @Nullable Object copy(@Nullable Object value, String path) {
    if (value instanceof String text) {
      var valid = StandardCharsets.UTF_8.newEncoder().canEncode(text);
      return valid ? text : replace("<broken text>", path, "is not valid Unicode");
    }
    if (value instanceof ToyIterator) {
      return replace("iterator", path, "is an iterator, which cannot cross");
    }
    if (value instanceof HostFunction function) {
      return withFunctions
          ? function
          : replace("function " + function.path(), path, "is a function, which cannot cross");
    }
    if (value instanceof Namespace namespace && strict) {
      return replace(namespace.path(), path, "is a namespace, which cannot cross");
    }
    if (value instanceof ToyFailure failure) {
      return copy(failure.error().fields(), path);
    }
    return value instanceof List || value instanceof Map || value instanceof Member
        ? nested(value, path)
        : value;
  }

  private @Nullable Object nested(Object value, String path) {
    if (ancestors.size() == DEEPEST) {
      return replace("<too deep>", path.substring(0, 20) + "...", "is nested too deeply");
    }
    if (!ancestors.add(value)) {
      return replace("<circular>", path, "contains itself");
    }
    var copy = value instanceof List<?> list ? items(list, path) : members(value, path);
    ancestors.remove(value);
    return copy;
  }

  private List<@Nullable Object> items(List<?> list, String path) {
    var copies = new ArrayList<@Nullable Object>();
    for (int i = 0; i < list.size(); i++) {
      copies.add(copy(list.get(i), path + "[" + i + "]"));
    }
    return copies;
  }

  private Map<String, @Nullable Object> members(Object value, String path) {
    var copies = new LinkedHashMap<String, @Nullable Object>();
    var prefix = path.isEmpty() ? "" : path + ".";
    if (value instanceof Namespace namespace) {
      for (var name : namespace.names()) {
        var member = Objects.requireNonNull(namespace.find(name));
        copies.put(name, copy(ToyScope.open(member), prefix + name));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, member) -> copies.put((String) key, copy(member, prefix + key)));
    }
    return copies;
  }

  private String replace(String shown, String path, String problem) {
    if (strict) {
      throw ToyFailure.refused(path.isEmpty() ? "argument" : path, problem);
    }
    return shown;
  }
}
