package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.Data;
import dev.kosmo.engine.Printout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Copies values for {@code print} and {@code dump}, with a text in place of what is no data. */
final class DisplayReader extends GuestReader {
  private static final int REPLACEMENT = 0xFFFD;

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
      case NAMESPACE -> container(value);
      case ITERATOR -> "iterator";
      case SYMBOL, DATE -> value.toString();
      case CYCLE -> "<circular>";
      case TOO_DEEP, TOO_MANY -> "...";
      case MAP -> map(value);
      case SET -> set(value);
    };
  }

  @Override
  String insteadOfBroken(String text) {
    return text.codePoints()
        .map(c -> isHalf(c) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Object map(Value value) {
    var map = new LinkedHashMap<@Nullable Object, @Nullable Object>();
    var entries = value.getHashEntriesIterator();
    while (map.size() < MAX_VALUES && entries.hasIteratorNextElement()) {
      var entry = entries.getIteratorNextElement();
      map.put(read(entry.getArrayElement(0)), read(entry.getArrayElement(1)));
    }
    return map;
  }

  private Object set(Value value) {
    var list = new ArrayList<@Nullable Object>();
    var items = value.getIterator();
    while (list.size() < MAX_VALUES && items.hasIteratorNextElement()) {
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
    return switch (kind) {
      case "Promise" -> kind;
      case "RegExp" -> value.toString();
      default -> super.members(value);
    };
  }
}
