package dev.kosmo.engine.luaj;

import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.OrderedTable;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.util.HashMap;
import java.util.Map;

/** A namespace as a script sees it. Members become Lua values when they are first used. */
final class NamespaceTable extends OrderedTable {
  private final Namespace namespace;
  private final Border border;
  private final Map<String, LuaValue> members = new HashMap<>();

  NamespaceTable(Namespace namespace, Border border) {
    this.namespace = namespace;
    this.border = border;
    freeze(namespace.changed(null).error().message());
  }

  /** Asked for by whoever calls a table. */
  @Override
  public LuaValue metatag(LuaValue tag) {
    if (tag.equals(LuaValue.CALL)) {
      throw border.raise(namespace.called());
    }
    return super.metatag(tag);
  }

  @Override
  public void rawset(int key, LuaValue value) {
    rawset(LuaValue.valueOf(key), value);
  }

  @Override
  public void rawset(LuaValue key, LuaValue value) {
    throw border.raise(namespace.changed(key.isstring() ? key.tojstring() : null));
  }

  @Override
  public LuaValue setmetatable(LuaValue metatable) {
    throw border.raise(namespace.changed(null));
  }

  @Override
  public void insert(int position, LuaValue value) {
    throw border.raise(namespace.changed(null));
  }

  @Override
  public LuaValue remove(int position) {
    throw border.raise(namespace.changed(null));
  }

  @Override
  public LuaValue get(LuaValue key) {
    var member = rawget(key);
    if (member.isnil()) {
      throw border.raise(namespace.unknown(key.tojstring()));
    }
    return member;
  }

  @Override
  public LuaValue get(int key) {
    return get(LuaValue.valueOf(key));
  }

  /** A test for existence: nil for an unknown name. */
  @Override
  public LuaValue rawget(LuaValue key) {
    if (!(key instanceof LuaString)) {
      return NIL;
    }
    var name = key.tojstring();
    var made = members.get(name);
    if (made != null) {
      return made;
    }
    var member = namespace.find(name);
    if (member == null) {
      return NIL;
    }
    made = border.toLua(member);
    members.put(name, made);
    return made;
  }

  @Override
  public LuaValue rawget(int key) {
    return NIL;
  }

  @Override
  public int length() {
    return namespace.names().size();
  }

  @Override
  public int rawlen() {
    return length();
  }

  @Override
  public Varargs next(LuaValue key) {
    var names = namespace.names();
    var index = key.isnil() ? 0 : names.indexOf(key.tojstring()) + 1;
    if (index == 0 && !key.isnil()) {
      throw new LuaError("invalid key to 'next'");
    }
    if (index == names.size()) {
      return NIL;
    }
    var name = LuaValue.valueOf(names.get(index));
    return varargsOf(name, rawget(name));
  }
}
