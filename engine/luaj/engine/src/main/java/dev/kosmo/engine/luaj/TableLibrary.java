package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.luaj.vm.LuaValue.NONE;
import static dev.kosmo.engine.luaj.vm.LuaValue.valueOf;
import static dev.kosmo.engine.luaj.vm.LuaValue.varargsOf;

import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaNumber;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.OrderedTable;
import dev.kosmo.engine.luaj.vm.Realm;
import dev.kosmo.engine.luaj.vm.Varargs;

/** What {@code table} can do. */
final class TableLibrary {
  // A little below the million values that Lua's stack holds.
  private static final int MAX_RESULTS = 999_900;

  private final Realm realm;

  TableLibrary(Realm realm) {
    this.realm = realm;
  }

  void addTo(Module table) {
    table
        .with("concat", this::concat)
        .with("getn", arguments -> valueOf(arguments.table(1).length()))
        .with("insert", TableLibrary::insert)
        .with("maxn", TableLibrary::maxIndex)
        .with("move", this::move)
        .with("pack", TableLibrary::pack)
        .with("remove", TableLibrary::remove)
        .with("sort", this::sort)
        .with("unpack", this::unpack);
  }

  private Varargs concat(Arguments arguments) {
    var table = arguments.table(1);
    var separator = arguments.string(2, "");
    var first = arguments.integer(3, 1);
    var last = arguments.integer(4, table.length());
    var bytes = new Bytes(realm);
    for (var i = first; i <= last; i++) {
      var value = table.get(valueOf((double) i));
      if (!value.isstring()) {
        throw new LuaError(
            "invalid value (%s) at index %d in table for 'concat'".formatted(value.typename(), i));
      }
      bytes.add(i == first ? LuaValue.EMPTYSTRING : separator).add(value.strvalue());
    }
    return bytes.toLua();
  }

  private static Varargs insert(Arguments arguments) {
    var table = arguments.table(1);
    var end = table.length() + 1;
    if (arguments.count() == 2) {
      table.insert(end, arguments.value(2));
    } else if (arguments.count() == 3) {
      var position = arguments.integer(2);
      if (position < 1 || position > end) {
        throw arguments.error(2, "position out of bounds");
      }
      table.insert((int) position, arguments.value(3));
    } else {
      throw new LuaError("wrong number of arguments to 'insert'");
    }
    return NONE;
  }

  private static Varargs remove(Arguments arguments) {
    var table = arguments.table(1);
    var size = table.length();
    var position = arguments.integer(2, size);
    if (arguments.count() > 1 && size + 1L != position && (position < 1 || position > size + 1L)) {
      if (size != 0 || position != 0) {
        throw arguments.error(2, "position out of bounds");
      }
    }
    return table.remove((int) position);
  }

  private Varargs move(Arguments arguments) {
    var source = arguments.table(1);
    var first = arguments.integer(2);
    var last = arguments.integer(3);
    var to = arguments.integer(4);
    var target = arguments.absent(5) ? source : arguments.table(5);
    // Upwards unless that would overwrite what is still to be read.
    var upwards = to <= first || to > last || target != source;
    for (var i = 0L; i <= last - first; i++) {
      realm.tick();
      var offset = upwards ? i : last - first - i;
      target.set(valueOf((double) (to + offset)), source.get(valueOf((double) (first + offset))));
    }
    return target;
  }

  private static Varargs maxIndex(Arguments arguments) {
    var max = 0.0;
    for (var entry : Tables.entries(arguments.table(1))) {
      if (entry.key() instanceof LuaNumber number) {
        max = Math.max(max, number.todouble());
      }
    }
    return valueOf(max);
  }

  private static Varargs pack(Arguments arguments) {
    var table = new OrderedTable(arguments.count(), 1);
    for (var i = 1; i <= arguments.count(); i++) {
      table.set(i, arguments.value(i));
    }
    table.rawset("n", valueOf(arguments.count()));
    return table;
  }

  private Varargs unpack(Arguments arguments) {
    var list = arguments.value(1);
    var first = arguments.integer(2, 1);
    var last = arguments.absent(3) ? list.len().tolong() : arguments.integer(3);
    if (first > last) {
      return NONE;
    } else if (last - first >= MAX_RESULTS || last - first < 0) {
      throw new LuaError("too many results to unpack");
    }
    var values = array(last - first + 1);
    for (var i = 0; i < values.length; i++) {
      realm.tick();
      values[i] = list.get(valueOf((double) (first + i)));
    }
    return varargsOf(values);
  }

  private LuaValue[] array(long size) {
    realm.take(size * Long.BYTES);
    return new LuaValue[(int) size];
  }

  private Varargs sort(Arguments arguments) {
    var table = arguments.table(1);
    var order = arguments.absent(2) ? null : arguments.function(2);
    var values = array(table.length());
    for (var i = 0; i < values.length; i++) {
      values[i] = table.get(i + 1);
    }
    var sorted = realm.withoutYield(() -> new MergeSort(realm, order).sort(values));
    for (var i = 0; i < sorted.length; i++) {
      table.set(i + 1, sorted[i]);
    }
    return NONE;
  }
}
