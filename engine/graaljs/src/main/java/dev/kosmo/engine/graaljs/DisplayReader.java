package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.Data;
import dev.kosmo.engine.Printout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Copies values for {@code print} and {@code dump}, with a text in place of what is no data. */
final class DisplayReader extends GuestReader {
  // Their members say nothing, their text does.
  private static final Set<String> OPAQUE = Set.of("RegExp");

  private DisplayReader(Prelude prelude) {
    super(prelude);
  }

  /** A value as {@code print} shows it. */
  static String print(Prelude prelude, Value value) {
    return isUndefined(value)
        ? "undefined"
        : Printout.of(new DisplayReader(prelude).read(value), DisplayReader::number);
  }

  /** A value as {@code dump} shows it, which is alike in every language. */
  static String dump(Prelude prelude, Value value) {
    return Printout.of(new DisplayReader(prelude).read(value), Data::text);
  }

  private static String number(double number) {
    return Double.isFinite(number) ? Data.text(number) : String.valueOf(number);
  }

  @Override
  @Nullable Object instead(Oddity oddity, Value value) {
    return switch (oddity) {
      case FUNCTION -> "function";
      case SYMBOL, DATE -> value.toString();
      case CYCLE -> "<circular>";
      case TOO_DEEP, TOO_MANY -> "...";
      case MAP -> map(value);
      case SET -> set(value);
    };
  }

  @Override
  String insteadOfBroken(String text) {
    // An encoder would put a replacement for half a character here, and so can we.
    return new String(
        text.codePoints().map(c -> isHalf(c) ? 0xFFFD : c).toArray(),
        0,
        (int) text.codePoints().count());
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private Object map(Value value) {
    var map = new LinkedHashMap<@Nullable Object, @Nullable Object>();
    var entries = value.getHashEntriesIterator();
    while (entries.hasIteratorNextElement()) {
      var entry = entries.getIteratorNextElement();
      map.put(read(entry.getArrayElement(0)), read(entry.getArrayElement(1)));
    }
    return map;
  }

  private Object set(Value value) {
    var list = new ArrayList<@Nullable Object>();
    var items = value.getIterator();
    while (items.hasIteratorNextElement()) {
      list.add(read(items.getIteratorNextElement()));
    }
    return list;
  }

  @Override
  @Nullable Object members(Value value) {
    if (value.isException()) {
      return new Thrown(prelude, value).text();
    }
    var kind = value.getMetaObject() == null ? "" : value.getMetaObject().getMetaSimpleName();
    if (kind.equals("Promise")) {
      return "Promise";
    }
    return OPAQUE.contains(kind) ? value.toString() : super.members(value);
  }
}
