package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.BadArgument;
import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Varargs;
import org.jspecify.annotations.Nullable;

/** What a script passed to a function of a library, counted from 1. */
final class Arguments {
  private final String function;
  private final Varargs values;
  private @Nullable BadArgument error;

  Arguments(String function, Varargs values) {
    this.function = function;
    this.values = values;
  }

  int count() {
    return values.narg();
  }

  Varargs all() {
    return values;
  }

  Varargs from(int index) {
    return values.subargs(index);
  }

  /** The value, or nil if there is none. */
  LuaValue value(int index) {
    return values.arg(index);
  }

  boolean absent(int index) {
    return values.arg(index).isnil();
  }

  /** The value, which may be nil but must be there. */
  LuaValue any(int index) {
    if (index > count()) {
      throw error(index, "value expected");
    }
    return values.arg(index);
  }

  LuaTable table(int index) {
    if (value(index) instanceof LuaTable table) {
      return table;
    }
    throw wrongType(index, "table");
  }

  LuaValue function(int index) {
    if (value(index).isfunction()) {
      return value(index);
    }
    throw wrongType(index, "function");
  }

  Fiber coroutine(int index) {
    if (value(index) instanceof Coroutine coroutine) {
      return coroutine.fiber();
    }
    throw wrongType(index, "coroutine");
  }

  LuaString string(int index) {
    var value = value(index);
    if (value instanceof LuaString text) {
      return text;
    } else if (value.isstring()) {
      return value.strvalue();
    } else if (value instanceof ErrorValue error) {
      // Scripts written for errors that are text may search in them as before.
      return error.text();
    }
    throw wrongType(index, "string");
  }

  LuaString string(int index, String otherwise) {
    return absent(index) ? LuaValue.valueOf(otherwise) : string(index);
  }

  double number(int index) {
    var number = value(index).tonumber();
    if (number.isnil()) {
      throw wrongType(index, "number");
    }
    return number.todouble();
  }

  double number(int index, double otherwise) {
    return absent(index) ? otherwise : number(index);
  }

  /** The number without its fraction. */
  long integer(int index) {
    return (long) number(index);
  }

  long integer(int index, long otherwise) {
    return absent(index) ? otherwise : integer(index);
  }

  /** An integer that is brought between what Java's arrays can hold. */
  int index(int index, int otherwise) {
    var number = integer(index, otherwise);
    return (int) Math.max(Integer.MIN_VALUE + 2, Math.min(Integer.MAX_VALUE - 2, number));
  }

  int index(int index) {
    any(index);
    return index(index, 0);
  }

  LuaError wrongType(int index, String expected) {
    var actual = index > count() ? "no value" : value(index).typename();
    return error(index, expected + " expected, got " + actual);
  }

  LuaError error(int index, String message) {
    error = new BadArgument(index, message, function);
    return error;
  }

  /** Whether the error complains of these arguments and not of another call's. */
  boolean raised(BadArgument error) {
    return error == this.error;
  }
}
