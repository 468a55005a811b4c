package dev.kosmo.testkit.toy;

import dev.kosmo.engine.Constant;
import dev.kosmo.engine.Data;
import dev.kosmo.engine.Member;
import dev.kosmo.engine.Namespace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the paths of a toy script mean: its variables, then the host's globals. */
final class ToyScope {
  private final Namespace globals;
  private final Map<String, @Nullable Object> variables = new HashMap<>();

  ToyScope(Namespace globals, List<String> arguments) {
    this.globals = globals;
    variables.put("args", arguments);
  }

  void set(String name, @Nullable Object value) {
    variables.put(name, value);
  }

  @Nullable Object find(String path) {
    var names = path.split("\\.", -1);
    var value = variables.containsKey(names[0]) ? variables.get(names[0]) : global(names[0]);
    for (int i = 1; i < names.length; i++) {
      value = member(value, names[i]);
    }
    return value;
  }

  private @Nullable Object global(String name) {
    var member = globals.find(name);
    return member == null ? null : open(member);
  }

  private static @Nullable Object member(@Nullable Object value, String name) {
    if (value instanceof Namespace namespace) {
      var member = namespace.find(name);
      if (member == null) {
        throw ToyFailure.ofHost(namespace.path(), namespace.unknown(name));
      }
      return open(member);
    }
    if (value instanceof ToyFailure failure) {
      return failure.error().fields().get(name);
    }
    if (value instanceof List<?> list && name.matches("\\d{1,9}")) {
      return list.get(Integer.parseInt(name));
    }
    if (value instanceof Map<?, ?> map) {
      return map.get(name);
    }
    throw ToyFailure.byScript("`%s` is read from something without members".formatted(name));
  }

  /** The member as a script may hold it: constants cannot be changed at any depth. */
  static @Nullable Object open(Member member) {
    return member instanceof Constant constant ? copy(constant.value(), false) : member;
  }

  /** A value of the host, as the script's own. */
  static @Nullable Object own(@Nullable Object value) {
    return copy(value, true);
  }

  private static @Nullable Object copy(@Nullable Object value, boolean mutable) {
    if (value instanceof List<?> list) {
      var items = new ArrayList<@Nullable Object>();
      list.forEach(item -> items.add(copy(item, mutable)));
      return mutable ? items : Collections.unmodifiableList(items);
    }
    if (value instanceof Map<?, ?> map) {
      var members = new LinkedHashMap<String, @Nullable Object>();
      map.forEach((key, member) -> members.put((String) key, copy(member, mutable)));
      return mutable ? members : Collections.unmodifiableMap(members);
    }
    // A whole number is the same value however the host holds it.
    var data = value instanceof BigDecimal decimal ? Data.decimal(decimal) : value;
    return data instanceof Double || data instanceof Integer
        ? Data.number(((Number) data).doubleValue())
        : data;
  }
}
