package dev.kosmo.engine.luaj;

import dev.kosmo.engine.Data;
import dev.kosmo.engine.luaj.vm.LuaNumber;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way of the values of one call to the host: only {@link Data} passes, the rest is refused by
 * its path. One table may stand in many places and is copied for each, so copies are charged.
 */
final class Outbound {
  private static final int MAX_DEPTH = 1000;
  private static final int MAX_VALUES = 1_000_000;
  private static final int MAX_SHOWN = 20;
  // A copy with its place in a list or map.
  private static final int BYTES_PER_VALUE = 64;

  private final Realm realm;
  private final boolean withFunctions;
  private final Deque<String> path = new ArrayDeque<>();
  private final Set<LuaValue> ancestors = Collections.newSetFromMap(new IdentityHashMap<>());
  private int count;

  /** Lets functions of the host pass, too, if that is wanted. */
  Outbound(Realm realm, boolean withFunctions) {
    this.realm = realm;
    this.withFunctions = withFunctions;
  }

  @Nullable Object toHost(@Nullable LuaValue value) throws Refusal {
    realm.tick();
    realm.take(BYTES_PER_VALUE);
    if (++count > MAX_VALUES) {
      throw refusal("is one of more than a million values");
    }
    if (value == null || value.isnil() || value instanceof NullValue) {
      return null;
    } else if (value instanceof LuaString text) {
      return text(text);
    } else if (value instanceof LuaNumber number) {
      return Data.number(number.todouble());
    } else if (value.isboolean()) {
      return value.toboolean();
    } else if (value instanceof LuaTable table && !(value instanceof NamespaceTable)) {
      return nested(table);
    } else if (withFunctions && value instanceof HostFunctionValue called) {
      return called.function();
    }
    var type = value instanceof NamespaceTable ? "namespace" : value.typename();
    throw refusal("is a " + type);
  }

  private String text(LuaString text) throws Refusal {
    realm.take(text.m_length);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(text.m_bytes, text.m_offset, text.m_length))
          .toString();
    } catch (CharacterCodingException e) {
      throw refusal("is not Unicode text");
    }
  }

  private Object nested(LuaTable table) throws Refusal {
    if (!ancestors.add(table)) {
      throw refusal("contains itself");
    }
    if (ancestors.size() > MAX_DEPTH) {
      throw refusal("is nested more than " + MAX_DEPTH + " levels deep");
    }
    try {
      return Tables.isList(table) ? list(table) : map(table);
    } finally {
      ancestors.remove(table);
    }
  }

  private Object list(LuaTable table) throws Refusal {
    var size = table.rawlen();
    var list = new ArrayList<@Nullable Object>(size);
    for (var i = 1; i <= size; i++) {
      path.addLast("[" + i + "]");
      list.add(toHost(table.rawget(i)));
      path.removeLast();
    }
    return list;
  }

  private Object map(LuaTable table) throws Refusal {
    var map = new LinkedHashMap<String, @Nullable Object>();
    for (var entry : Tables.entries(table)) {
      var name = key(entry.key());
      path.addLast((path.isEmpty() ? "" : ".") + name);
      if (map.containsKey(name)) {
        throw refusal("has its key twice, as a number and as text");
      }
      map.put(name, toHost(entry.value()));
      path.removeLast();
    }
    return map;
  }

  private String key(LuaValue key) throws Refusal {
    if (key instanceof LuaString text) {
      return text(text);
    } else if (key instanceof LuaNumber number) {
      return number.tojstring();
    }
    throw refusal("has a " + key.typename() + " as a key");
  }

  private Refusal refusal(String what) {
    // A path as deep as a bomb is no help to anyone.
    return new Refusal(path.size() > MAX_SHOWN ? "" : String.join("", path), what);
  }
}
