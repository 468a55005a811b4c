package dev.kosmo.engine.luaj;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Constant;
import dev.kosmo.engine.Data;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.Member;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.OrderedTable;
import dev.kosmo.engine.luaj.vm.Realm;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where values of one session cross: members and {@link Data} in, arguments and results out. */
final class Border {
  private static final BigInteger MAX_EXACT = BigInteger.valueOf(Data.MAX_EXACT_INTEGER);

  private final Realm realm;
  private final Supervisor supervisor;
  private final LuaTable errorMetatable = new OrderedTable();
  // By identity: two spellings of a function are one function.
  private final Map<Member, LuaValue> members = new IdentityHashMap<>();

  Border(Realm realm, Supervisor supervisor) {
    this.realm = realm;
    this.supervisor = supervisor;
  }

  Realm realm() {
    return realm;
  }

  Supervisor supervisor() {
    return supervisor;
  }

  /** What makes an {@link ErrorValue} read like text; to be filled by a library. */
  LuaTable errorMetatable() {
    return errorMetatable;
  }

  LuaValue toLua(Member member) {
    var made = members.get(member);
    if (made == null) {
      made = make(member);
      members.put(member, made);
    }
    return made;
  }

  private LuaValue make(Member member) {
    if (member instanceof Namespace namespace) {
      return new NamespaceTable(namespace, this);
    } else if (member instanceof HostFunction function) {
      return new HostFunctionValue(function, this);
    }
    var value = ((Constant) member).value();
    return value == null ? NullValue.NULL : toLua(value, "This value is read-only. Copy it first.");
  }

  LuaValue toLua(@Nullable Object value) {
    return toLua(value, null);
  }

  /** Takes the message that refuses changes, if they are to be refused. */
  private LuaValue toLua(@Nullable Object value, @Nullable String readOnly) {
    if (value == null) {
      return LuaValue.NIL;
    } else if (value instanceof String text) {
      return LuaValue.valueOf(text);
    } else if (value instanceof Boolean truth) {
      return LuaValue.valueOf(truth);
    } else if (value instanceof BigDecimal decimal) {
      return toLua(Data.decimal(decimal), readOnly);
    } else if (value instanceof Number number) {
      return number(number);
    } else if (value instanceof List<?> list) {
      return list(list, readOnly);
    } else if (value instanceof Map<?, ?> map) {
      return map(map, readOnly);
    }
    throw new IllegalArgumentException(value.getClass() + " is no data");
  }

  private static LuaValue number(Number number) {
    if (number instanceof Long || number instanceof Integer) {
      var whole = number.longValue();
      return Data.isExact(whole)
          ? LuaValue.valueOf((double) whole)
          : LuaValue.valueOf(Long.toString(whole));
    } else if (number instanceof BigInteger big) {
      return big.abs().compareTo(MAX_EXACT) <= 0
          ? LuaValue.valueOf(big.doubleValue())
          : LuaValue.valueOf(big.toString());
    } else if (number instanceof Double fraction) {
      return LuaValue.valueOf(fraction);
    }
    throw new IllegalArgumentException(number.getClass() + " is no data");
  }

  private LuaTable list(List<?> list, @Nullable String readOnly) {
    var table = new OrderedTable(list.size(), 0);
    table.markAsList();
    var index = 1;
    for (var item : list) {
      table.rawset(index++, item == null ? NullValue.NULL : toLua(item, readOnly));
    }
    if (readOnly != null) {
      table.freeze(readOnly);
    }
    return table;
  }

  private OrderedTable map(Map<?, ?> map, @Nullable String readOnly) {
    var table = new OrderedTable(0, map.size());
    fill(table, map, readOnly);
    if (readOnly != null) {
      table.freeze(readOnly);
    }
    return table;
  }

  private void fill(OrderedTable table, Map<?, ?> map, @Nullable String readOnly) {
    map.forEach(
        (key, value) -> {
          var name = LuaString.valueOf((String) key);
          if (value == null) {
            table.putNull(name);
          } else {
            table.rawset(name, toLua(value, readOnly));
          }
        });
  }

  /** The failure as an error that a script can catch and read. */
  LuaError raise(CallException failure) {
    return raise(ErrorValue.of(failure));
  }

  LuaError raise(ErrorValue value) {
    fill(value, value.error().fields(), null);
    value.setmetatable(errorMetatable);
    return new LuaError(value);
  }

  /** Arguments for a function of the host's. */
  List<@Nullable Object> arguments(Varargs values, HostFunction function) {
    return outbound(
        values,
        "argument %d of `" + function.path() + "`",
        function.body() instanceof HostFunction.HigherOrder);
  }

  /** What a script returned. */
  List<@Nullable Object> results(Varargs values) {
    return outbound(values, "returned value %d", false);
  }

  private List<@Nullable Object> outbound(Varargs values, String origin, boolean withFunctions) {
    var results = new ArrayList<@Nullable Object>(values.narg());
    var outbound = new Outbound(realm, withFunctions);
    for (var i = 1; i <= values.narg(); i++) {
      try {
        results.add(outbound.toHost(values.arg(i)));
      } catch (Refusal e) {
        throw raise(e.toCallException(origin.formatted(i)));
      }
    }
    return Collections.unmodifiableList(results);
  }
}
