package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.luaj.vm.LuaValue.valueOf;

import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.util.function.IntBinaryOperator;

/** What {@code bit32} can do: numbers as 32 bits. */
final class Bit32Library {
  private static final int BITS = 32;

  private Bit32Library() {}

  static void addTo(Module bit32) {
    bit32
        .with("arshift", Bit32Library::arithmeticShift)
        .with("band", arguments -> of(folded(arguments, -1, (a, b) -> a & b)))
        .with("bnot", arguments -> of(~bits(arguments, 1)))
        .with("bor", arguments -> of(folded(arguments, 0, (a, b) -> a | b)))
        .with("btest", arguments -> valueOf(folded(arguments, -1, (a, b) -> a & b) != 0))
        .with("bxor", arguments -> of(folded(arguments, 0, (a, b) -> a ^ b)))
        .with("extract", Bit32Library::extract)
        .with("lrotate", arguments -> of(rotated(arguments, 1)))
        .with("lshift", arguments -> of(shifted(bits(arguments, 1), arguments.integer(2))))
        .with("replace", Bit32Library::replace)
        .with("rrotate", arguments -> of(rotated(arguments, -1)))
        .with("rshift", arguments -> of(shifted(bits(arguments, 1), -arguments.integer(2))));
  }

  private static Varargs of(int bits) {
    return valueOf((double) Integer.toUnsignedLong(bits));
  }

  private static int bits(Arguments arguments, int index) {
    // Modulo 2^32, also for numbers beyond a long.
    var number = Math.rint(arguments.number(index)) % 0x1p32;
    return (int) (long) number;
  }

  private static int folded(Arguments arguments, int start, IntBinaryOperator operator) {
    var result = start;
    for (var i = 1; i <= arguments.count(); i++) {
      result = operator.applyAsInt(result, bits(arguments, i));
    }
    return result;
  }

  private static int rotated(Arguments arguments, int direction) {
    return Integer.rotateLeft(bits(arguments, 1), (int) (direction * arguments.integer(2) % BITS));
  }

  private static int shifted(int bits, long left) {
    if (Math.abs(left) >= BITS) {
      return 0;
    }
    return left >= 0 ? bits << left : bits >>> -left;
  }

  private static Varargs arithmeticShift(Arguments arguments) {
    var bits = bits(arguments, 1);
    var right = arguments.integer(2);
    return of(right < 0 ? shifted(bits, -right) : bits >> Math.min(right, BITS - 1));
  }

  private static Varargs extract(Arguments arguments) {
    var mask = mask(arguments, 2);
    return of(bits(arguments, 1) >>> arguments.integer(2) & mask);
  }

  private static Varargs replace(Arguments arguments) {
    var mask = mask(arguments, 3);
    var field = arguments.integer(3);
    return of((bits(arguments, 1) & ~(mask << field)) | ((bits(arguments, 2) & mask) << field));
  }

  private static int mask(Arguments arguments, int index) {
    var field = arguments.integer(index);
    var width = arguments.integer(index + 1, 1);
    if (field < 0 || width < 1 || field + width > BITS) {
      throw new LuaError("trying to access non-existent bits");
    }
    return -1 >>> (BITS - width);
  }
}
