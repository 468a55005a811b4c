package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import org.jspecify.annotations.Nullable;

/**
 * A sort that ends whatever the order function answers. Java's own may throw when an order
 * contradicts itself; this one says so only when it does between all neighbours.
 */
final class MergeSort {
  private static final int MIN_CHECKED = 4;

  private final Realm realm;
  private final @Nullable LuaValue order;

  /**
   * Takes the function that tells whether its first argument comes first, or null for {@code <}.
   */
  MergeSort(Realm realm, @Nullable LuaValue order) {
    this.realm = realm;
    this.order = order;
  }

  LuaValue[] sort(LuaValue[] values) {
    realm.take(2L * values.length * Long.BYTES);
    var from = values.clone();
    var to = new LuaValue[values.length];
    for (var width = 1L; width < values.length; width *= 2) {
      for (var start = 0L; start < values.length; start += 2 * width) {
        var middle = Math.min(values.length, start + width);
        merge(from, to, (int) start, (int) middle, (int) Math.min(values.length, middle + width));
      }
      var swapped = from;
      from = to;
      to = swapped;
    }
    if (contradictsItself(from)) {
      throw new LuaError("invalid order function for sorting");
    }
    return from;
  }

  // Lua notices when no element stops its search for one that comes later.
  private boolean contradictsItself(LuaValue[] sorted) {
    if (order == null || sorted.length < MIN_CHECKED) {
      return false;
    }
    for (var i = 1; i < sorted.length; i++) {
      if (!comesBefore(sorted[i], sorted[i - 1]) || !comesBefore(sorted[i - 1], sorted[i])) {
        return false;
      }
    }
    return true;
  }

  private void merge(LuaValue[] from, LuaValue[] to, int start, int middle, int end) {
    var left = start;
    var right = middle;
    for (var i = start; i < end; i++) {
      var takeRight = left == middle || (right < end && comesBefore(from[right], from[left]));
      to[i] = takeRight ? from[right++] : from[left++];
    }
  }

  private boolean comesBefore(LuaValue a, LuaValue b) {
    realm.tick();
    return order == null ? a.lt_b(b) : order.call(a, b).toboolean();
  }
}
