package org.luaj.vm2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class OrderedTableTest {
  private final OrderedTable table = new OrderedTable();

  @Test
  void keysKeepTheOrderInWhichTheyCame() {
    for (var key : List.of("zeta", "alpha", "mu", "b2", "b10", "a")) {
      table.rawset(key, LuaValue.TRUE);
    }

    assertThat(keys()).containsExactly("zeta", "alpha", "mu", "b2", "b10", "a");
  }

  @Test
  void aKeyThatIsSetAgainAfterItWasClearedGoesToTheEnd() {
    table.rawset("a", LuaValue.ONE);
    table.rawset("b", LuaValue.ONE);

    table.rawset("a", LuaValue.NIL);
    table.rawset("a", LuaValue.ONE);

    assertThat(keys()).containsExactly("b", "a");
  }

  @Test
  void keysSetAheadOfTheirTurnJoinTheList() {
    table.rawset(3, LuaValue.valueOf("c"));
    table.rawset(2, LuaValue.valueOf("b"));
    table.rawset(1, LuaValue.valueOf("a"));

    assertThat(table.length()).isEqualTo(3);
    assertThat(table.isList()).isTrue();
    assertThat(keys()).containsExactly("1", "2", "3");
  }

  @Test
  void nilsInAConstructorBelongToTheList() {
    table.set(1, LuaValue.ONE);
    table.set(2, LuaValue.NIL);
    table.set(3, LuaValue.ONE);
    table.set(4, LuaValue.NIL);

    assertThat(table.length()).isEqualTo(3);
    assertThat(keys()).containsExactly("1", "3");
    assertThat(table.isList()).isFalse();
  }

  @Test
  void weakEntriesEndWithWhatTheyHold() {
    var kept = new LuaTable();
    table.rawset(1, kept);
    table.rawset(2, new LuaTable());
    table.rawset("text", LuaValue.valueOf("stays"));
    table.rawset("lost", new LuaTable());

    table.setmetatable(mode("v"));
    collect(() -> table.rawget("lost").isnil() && table.rawget(2).isnil());

    assertThat(table.rawget(1)).isSameAs(kept);
    assertThat(keys()).containsExactly("1", "text");
    assertThat(table.length()).isEqualTo(1);
  }

  @Test
  void weakKeysAreFoundAsLongAsTheyLive() {
    var kept = new LuaTable();
    table.setmetatable(mode("k"));
    table.rawset(kept, LuaValue.ONE);
    table.rawset(new LuaTable(), LuaValue.ONE);
    table.rawset("text", LuaValue.ONE);

    collect(() -> keys().size() == 2);

    assertThat(table.rawget(kept)).isEqualTo(LuaValue.ONE);
    assertThat(table.next(kept).arg1().tojstring()).isEqualTo("text");
  }

  @Test
  void aWeakTableIsATableLikeAnyOther() {
    table.setmetatable(mode("kv"));
    for (var i = 1; i <= 100; i++) {
      table.rawset(i, LuaValue.valueOf(i));
    }
    table.insert(1, LuaValue.valueOf(0));
    var removed = table.remove(2);

    assertThat(removed.toint()).isEqualTo(1);
    assertThat(table.length()).isEqualTo(100);
    assertThat(table.isList()).isTrue();

    table.setmetatable(null);
    assertThat(table.length()).isEqualTo(100);
    assertThat(table.rawget(100).toint()).isEqualTo(100);
  }

  private static LuaTable mode(String mode) {
    var metatable = new OrderedTable();
    metatable.rawset("__mode", LuaValue.valueOf(mode));
    return metatable;
  }

  private static void collect(BooleanSupplier done) {
    for (var i = 0; i < 100 && !done.getAsBoolean(); i++) {
      System.gc();
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  @Test
  void eachTableHasANumber() {
    var realm = new Realm();

    assertThat(table.identity(realm)).isEqualTo(1);
    assertThat(new OrderedTable().identity(realm)).isEqualTo(2);
    assertThat(table.identity(realm)).isEqualTo(1);
  }

  @Test
  void entriesCanBeClearedOnTheWay() {
    for (var i = 1; i <= 5; i++) {
      table.rawset(i, LuaValue.ONE);
      table.rawset("k" + i, LuaValue.ONE);
    }

    var seen = 0;
    for (var n = table.next(LuaValue.NIL); !n.isnil(1); n = table.next(n.arg1())) {
      table.rawset(n.arg1(), LuaValue.NIL);
      seen++;
    }

    assertThat(seen).isEqualTo(10);
    assertThat(keys()).isEmpty();
  }

  @Test
  void insertAndRemoveShift() {
    for (var i = 1; i <= 4; i++) {
      table.insert(i, LuaValue.valueOf(i));
    }

    table.insert(1, LuaValue.valueOf(0));
    var removed = table.remove(3);

    assertThat(removed.toint()).isEqualTo(2);
    assertThat(table.rawget(1).toint()).isZero();
    assertThat(table.rawget(4).toint()).isEqualTo(4);
    assertThat(table.length()).isEqualTo(4);
  }

  @Test
  void aNullOfTheHostIsAbsentButNotLost() {
    var visited = new ArrayList<String>();

    table.putNull(LuaValue.valueOf("phone"));
    table.visit((key, value) -> visited.add(key + "=" + value));

    assertThat(table.rawget("phone").isnil()).isTrue();
    assertThat(keys()).isEmpty();
    assertThat(visited).containsExactly("phone=null");
  }

  @Test
  void anEmptyListOfTheHostStaysOne() {
    table.markAsList();

    assertThat(table.isList()).isTrue();
    assertThat(new OrderedTable().isList()).isFalse();
  }

  @Test
  void aFrozenTableRefusesEveryChange() {
    table.rawset(1, LuaValue.ONE);
    table.freeze("no");

    assertThatThrownBy(() -> table.rawset(1, LuaValue.NIL)).isInstanceOf(LuaError.class);
    assertThatThrownBy(() -> table.rawset("a", LuaValue.ONE)).isInstanceOf(LuaError.class);
    assertThatThrownBy(() -> table.insert(1, LuaValue.ONE)).isInstanceOf(LuaError.class);
    assertThatThrownBy(() -> table.remove(1)).isInstanceOf(LuaError.class);
    assertThatThrownBy(() -> table.setmetatable(table)).isInstanceOf(LuaError.class);
  }

  /** A hundred thousand random changes, compared with a map that keeps order as well. */
  @Test
  void behavesLikeAMap() {
    var random = new Random(1);
    var model = new LinkedHashMap<String, Integer>();

    for (var i = 0; i < 100_000; i++) {
      var key = "k" + random.nextInt(50);
      if (random.nextInt(3) == 0) {
        model.remove(key);
        table.rawset(key, LuaValue.NIL);
      } else {
        model.put(key, i);
        table.rawset(key, LuaValue.valueOf(i));
      }
    }

    assertThat(keys()).containsExactlyElementsOf(model.keySet());
    for (Map.Entry<String, Integer> entry : model.entrySet()) {
      assertThat(table.rawget(entry.getKey()).toint()).isEqualTo(entry.getValue());
    }
  }

  private List<String> keys() {
    var keys = new ArrayList<String>();
    for (var n = table.next(LuaValue.NIL); !n.isnil(1); n = table.next(n.arg1())) {
      keys.add(n.arg1().tojstring());
    }
    return keys;
  }
}
