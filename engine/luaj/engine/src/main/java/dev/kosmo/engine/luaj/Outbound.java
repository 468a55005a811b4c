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

/** The way of one value to the host: only {@link Data} passes, the rest is refused by its path. */
final class Outbound {
  private static final int MAX_DEPTH = 1000;

  private final Realm realm;
  private final String noun;
  private final Deque<String> path = new ArrayDeque<>();
  private final Set<LuaValue> ancestors = Collections.newSetFromMap(new IdentityHashMap<>());

  Outbound(Realm realm, String noun) {
    this.realm = realm;
    this.noun = noun;
  }

  @Nullable Object toHost(@Nullable LuaValue value) throws Refusal {
    realm.tick();
    if (value == null || value.isnil() || value == NullValue.NULL) {
      return null;
    } else if (value instanceof LuaString text) {
      return text(text);
    } else if (value instanceof LuaNumber number) {
      return Data.number(number.todouble());
    } else if (value.isboolean()) {
      return value.toboolean();
    } else if (value instanceof LuaTable table && !(value instanceof NamespaceTable)) {
      return nested(table);
    }
    var type = value instanceof NamespaceTable ? "namespace" : value.typename();
    throw refusal("is a " + type + ". Only text, numbers, booleans, lists and maps can cross.");
  }

  private String text(LuaString text) throws Refusal {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(text.m_bytes, text.m_offset, text.m_length))
          .toString();
    } catch (CharacterCodingException e) {
      throw refusal("is not UTF-8 text. Encode bytes, as in base64, before they cross.");
    }
  }

  private Object nested(LuaTable table) throws Refusal {
    if (!ancestors.add(table)) {
      throw refusal("contains itself. Only values without cycles can cross.");
    }
    if (ancestors.size() > MAX_DEPTH) {
      throw refusal("is nested more than " + MAX_DEPTH + " levels deep.");
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
    throw refusal("has a " + key.typename() + " as a key. Only text and numbers can be keys.");
  }

  private Refusal refusal(String reason) {
    // A path as deep as a bomb is no help to anyone.
    var shown = path.size() > 20 ? noun : String.join("", path);
    return new Refusal(
        (shown.isEmpty() || path.size() > 20 ? noun : "`" + shown + "`") + " " + reason);
  }
}
