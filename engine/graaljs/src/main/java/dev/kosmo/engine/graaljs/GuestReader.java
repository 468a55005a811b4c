package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.Data;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Copies values of a script to {@link Data}, own enumerable members only. Getters and proxies of
 * the script run while it reads, so it reads each member once. Not safe for use by several threads.
 */
abstract class GuestReader {
  static final int MAX_DEPTH = 1000;
  static final int MAX_VALUES = 1_000_000;

  private static final DateTimeFormatter ISO_DATE =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter().withZone(ZoneOffset.UTC);

  final Prelude prelude;
  final GuestPath path = new GuestPath();
  private final Set<Value> ancestors = new HashSet<>();
  private int values;

  GuestReader(Prelude prelude) {
    this.prelude = prelude;
  }

  /** What stands for a value that is no data; or throws. */
  abstract @Nullable Object instead(Oddity oddity, Value value);

  /** What stands for a text with half a character in it; or throws. */
  abstract String insteadOfBroken(String text);

  final @Nullable Object read(Value value) {
    if (++values > MAX_VALUES) {
      return instead(Oddity.TOO_MANY, value);
    }
    if (value.isNull()) {
      return null;
    }
    if (value.isString()) {
      return text(value.asString());
    }
    if (value.isNumber()) {
      return number(value);
    }
    if (value.isBoolean()) {
      return value.asBoolean();
    }
    if (value.canExecute()) {
      var isNamespace = prelude.isNamespace.execute(value).asBoolean();
      return instead(isNamespace ? Oddity.NAMESPACE : Oddity.FUNCTION, value);
    }
    if (!value.hasMembers()) {
      return instead(Oddity.SYMBOL, value);
    }
    return value.isInstant() ? ISO_DATE.format(value.asInstant()) : container(value);
  }

  static boolean isUndefined(Value value) {
    return value.isNull() && value.toString().equals("undefined");
  }

  private Object number(Value value) {
    if (value.fitsInDouble()) {
      var number = Data.number(value.asDouble());
      if (number instanceof Long || !prelude.isBigInt.execute(value).asBoolean()) {
        return number;
      }
    }
    var whole = value.asBigInteger();
    return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : (Object) whole;
  }

  private String text(String text) {
    return isBroken(text) ? insteadOfBroken(text) : text;
  }

  private static boolean isBroken(String text) {
    return text.codePoints().anyMatch(GuestReader::isHalf);
  }

  static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  final @Nullable Object container(Value value) {
    if (ancestors.size() >= MAX_DEPTH) {
      return instead(Oddity.TOO_DEEP, value);
    }
    if (!ancestors.add(value)) {
      return instead(Oddity.CYCLE, value);
    }
    try {
      return contents(value);
    } finally {
      ancestors.remove(value);
    }
  }

  private @Nullable Object contents(Value value) {
    if (value.hasArrayElements()) {
      return list(value, value.getArraySize(), true);
    }
    if (value.hasHashEntries()) {
      return instead(Oddity.MAP, value);
    }
    if (value.hasIterator() || value.getMemberKeys().isEmpty()) {
      return switch (prelude.call("kind", value).asString()) {
        case "array" -> list(value, length(value), false); // A proxy of an array.
        case "set" -> instead(Oddity.SET, value);
        case "iterator" -> instead(Oddity.ITERATOR, value);
        case "date" -> instead(Oddity.DATE, value); // A valid one would be an instant.
        default -> members(value);
      };
    }
    return members(value);
  }

  private static long length(Value value) {
    var length = value.getMember("length");
    return length != null && length.fitsInLong() ? Math.max(0, length.asLong()) : 0;
  }

  private @Nullable Object list(Value value, long size, boolean byIndex) {
    if (size > MAX_VALUES) {
      return instead(Oddity.TOO_MANY, value);
    }
    var list = new ArrayList<@Nullable Object>((int) Math.min(size, 1000));
    for (long i = 0; i < size; i++) {
      int mark = path.index(i);
      var item = byIndex ? value.getArrayElement(i) : value.getMember(String.valueOf(i));
      list.add(item == null ? null : read(item));
      path.back(mark);
    }
    return list;
  }

  @Nullable Object members(Value value) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    for (var key : value.getMemberKeys()) {
      var member = value.getMember(key);
      if (member != null && !isUndefined(member)) {
        int mark = path.member(key);
        map.put(text(key), read(member));
        path.back(mark);
      }
    }
    return map;
  }
}
