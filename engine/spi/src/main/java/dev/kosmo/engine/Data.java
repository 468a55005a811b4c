package dev.kosmo.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The closed set of values that cross between host and script; nothing else ever does. A wrong
 * value is refused by its path, as in {@code tags[2]}.
 *
 * <table>
 *   <caption>How each value crosses</caption>
 *   <tr><th>host</th><th>Lua</th><th>JavaScript</th></tr>
 *   <tr><td>null in a map</td><td>absent; {@code json.null} to the host</td><td>null</td></tr>
 *   <tr><td>null in a list</td><td>{@code json.null}</td><td>null</td></tr>
 *   <tr><td>null elsewhere</td><td>nil</td><td>null; undefined to the host</td></tr>
 *   <tr><td>Boolean</td><td>boolean</td><td>boolean</td></tr>
 *   <tr><td>Integer, Long and BigInteger up to 2^53</td><td>number</td><td>number</td></tr>
 *   <tr><td>Long, BigInteger above</td><td>string of digits</td><td>BigInt</td></tr>
 *   <tr><td>Double; BigDecimal that a double holds</td><td>number</td><td>number</td></tr>
 *   <tr><td>any other BigDecimal</td><td>string</td><td>string</td></tr>
 *   <tr><td>String</td><td>string, as UTF-8</td><td>string</td></tr>
 *   <tr><td>List</td><td>table 1..n that stays a list, also empty</td><td>array</td></tr>
 *   <tr><td>Map with String keys, in its order</td><td>table</td><td>object</td></tr>
 * </table>
 *
 * <p>Two more cross where a function says so, and are never inside of data that is returned: an
 * iterator as a result (a function for the generic {@code for} in Lua, an iterator in JavaScript;
 * see {@link HostFunction.Body}), and functions of the host as arguments ({@link
 * HostFunction.HigherOrder}).
 *
 * <p>To the host, a whole number within ±2^53 becomes a {@link Long}, any other number a {@link
 * Double}, and a larger whole BigInt a {@link BigInteger}. A Lua table with the keys 1..n becomes a
 * list, any other a map; an empty one a map, unless it came from the host as a list.
 */
public final class Data {

  /** 2^53: up to here a double holds every whole number. */
  public static final long MAX_EXACT_INTEGER = 1L << 53;

  /** What a script is told to use instead of a value that cannot cross. */
  public static final String HINT =
      "What crosses is null, true, false, numbers, Unicode text, and lists and objects of these.";

  private Data() {}

  /**
   * A value, if it and everything inside it is data.
   *
   * @param name what messages call it, such as {@code input}
   * @throws IllegalArgumentException that names the place and the type of what is no data
   */
  public static @Nullable Object check(String name, @Nullable Object value) {
    var complaint = NoData.in(value, 0);
    if (complaint != null) {
      throw new IllegalArgumentException(complaint.under(name));
    }
    return value;
  }

  /** Whether a double can hold this whole number and both its neighbours towards zero. */
  public static boolean isExact(long number) {
    return -MAX_EXACT_INTEGER <= number && number <= MAX_EXACT_INTEGER;
  }

  /**
   * The number as it reaches the host: a {@link Long} if it is whole and exact, else the {@link
   * Double} itself.
   */
  public static Number number(double number) {
    return number == Math.rint(number) && Math.abs(number) <= MAX_EXACT_INTEGER
        ? (Number) (long) number
        : (Number) number;
  }

  /**
   * A decimal as every engine takes it in: a {@link Double} if no digit gets lost on the way, else
   * its text. So {@code 19.90} is a number, {@code 0.1234567890123456789} and {@code 1E+400} are
   * strings.
   */
  public static Object decimal(BigDecimal decimal) {
    var number = decimal.doubleValue();
    return Decimal.tells(number, decimal) ? (Object) number : decimal.toString();
  }

  /**
   * A number as {@code dump} and {@code json.encode} write it in every language: the shortest text
   * that reads back as the same double, as in {@code 0.1}, {@code 1e+100} and {@code 42}.
   */
  public static String text(double number) {
    return Decimal.text(number);
  }
}
