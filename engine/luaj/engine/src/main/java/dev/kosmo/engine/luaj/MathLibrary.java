package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.luaj.vm.LuaValue.NIL;
import static dev.kosmo.engine.luaj.vm.LuaValue.NONE;
import static dev.kosmo.engine.luaj.vm.LuaValue.valueOf;
import static dev.kosmo.engine.luaj.vm.LuaValue.varargsOf;

import dev.kosmo.engine.Data;
import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaNumber;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** What {@code math} can do. */
final class MathLibrary {
  private Random random = new Random();

  void addTo(Module math) {
    addFunctions(math);
    math.with("huge", valueOf(Double.POSITIVE_INFINITY))
        .with("pi", valueOf(Math.PI))
        .with("maxinteger", valueOf((double) Data.MAX_EXACT_INTEGER))
        .with("mininteger", valueOf((double) -Data.MAX_EXACT_INTEGER))
        .with("atan", arguments -> of(Math.atan2(arguments.number(1), arguments.number(2, 1))))
        .with("atan2", arguments -> of(Math.atan2(arguments.number(1), arguments.number(2))))
        .with("fmod", arguments -> of(arguments.number(1) % arguments.number(2)))
        .with("frexp", MathLibrary::split)
        .with("ldexp", MathLibrary::scaled)
        .with("log", MathLibrary::log)
        .with("max", arguments -> extreme(arguments, 1))
        .with("min", arguments -> extreme(arguments, -1))
        .with("modf", MathLibrary::parts)
        .with("pow", arguments -> of(Math.pow(arguments.number(1), arguments.number(2))))
        .with("random", this::random)
        .with("randomseed", this::seed)
        .with("tointeger", MathLibrary::toInteger)
        .with("type", MathLibrary::type);
  }

  private static void addFunctions(Module math) {
    add(math, "abs", Math::abs);
    add(math, "acos", Math::acos);
    add(math, "asin", Math::asin);
    add(math, "ceil", Math::ceil);
    add(math, "cos", Math::cos);
    add(math, "cosh", Math::cosh);
    add(math, "deg", Math::toDegrees);
    add(math, "exp", Math::exp);
    add(math, "floor", Math::floor);
    add(math, "log10", Math::log10);
    add(math, "rad", Math::toRadians);
    add(math, "sin", Math::sin);
    add(math, "sinh", Math::sinh);
    add(math, "sqrt", Math::sqrt);
    add(math, "tan", Math::tan);
    add(math, "tanh", Math::tanh);
  }

  private static void add(Module math, String name, DoubleUnaryOperator function) {
    math.with(name, arguments -> of(function.applyAsDouble(arguments.number(1))));
  }

  private static LuaNumber of(double number) {
    return valueOf(number);
  }

  private static Varargs log(Arguments arguments) {
    var number = arguments.number(1);
    if (arguments.absent(2)) {
      return of(Math.log(number));
    }
    var base = arguments.number(2);
    return of(base == 10 ? Math.log10(number) : Math.log(number) / Math.log(base));
  }

  private static Varargs extreme(Arguments arguments, int sign) {
    var extreme = arguments.number(1);
    for (var i = 2; i <= arguments.count(); i++) {
      var number = arguments.number(i);
      if (sign * number > sign * extreme) {
        extreme = number;
      }
    }
    return of(extreme);
  }

  private static Varargs parts(Arguments arguments) {
    var number = arguments.number(1);
    var whole = number > 0 ? Math.floor(number) : Math.ceil(number);
    return varargsOf(
        of(whole), of(Double.isInfinite(number) ? 0 : Math.copySign(number - whole, number)));
  }

  private static Varargs split(Arguments arguments) {
    var number = arguments.number(1);
    if (number == 0 || Double.isNaN(number) || Double.isInfinite(number)) {
      return varargsOf(of(number), valueOf(0));
    }
    var exponent = Math.getExponent(number) + 1;
    var fraction = Math.scalb(number, -exponent);
    // A subnormal number has more leading zeros than its exponent tells.
    while (Math.abs(fraction) < 0.5) {
      fraction *= 2;
      exponent--;
    }
    return varargsOf(of(fraction), valueOf(exponent));
  }

  private static Varargs scaled(Arguments arguments) {
    return of(Math.scalb(arguments.number(1), arguments.index(2)));
  }

  private Varargs random(Arguments arguments) {
    if (arguments.count() == 0) {
      return of(random.nextDouble());
    }
    if (arguments.count() > 2) {
      throw new LuaError("wrong number of arguments");
    }
    var low = arguments.count() == 1 ? 1 : arguments.number(1);
    var high = arguments.number(arguments.count());
    if (!(low <= high)) {
      throw arguments.error(arguments.count(), "interval is empty");
    }
    return of(Math.floor(random.nextDouble() * (high - low + 1)) + low);
  }

  private Varargs seed(Arguments arguments) {
    random =
        arguments.count() == 0
            ? new Random()
            : new Random(Double.doubleToLongBits(arguments.number(1)));
    return NONE;
  }

  private static Varargs toInteger(Arguments arguments) {
    var number = arguments.value(1).tonumber();
    return !number.isnil() && number.todouble() == Math.rint(number.todouble()) ? number : NIL;
  }

  private static Varargs type(Arguments arguments) {
    if (!(arguments.any(1) instanceof LuaNumber number)) {
      return NIL;
    }
    return valueOf(Data.number(number.todouble()) instanceof Long ? "integer" : "float");
  }
}
