package dev.kosmo.engine.graaljs;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a builtin may be asked to do at once. GraalJS cannot be stopped inside most of them, so what
 * would take them longer than some tenths of a second is refused.
 */
@FunctionalInterface
interface Workload {
  /** Some 80,000 digits. */
  int MAX_BITS = 1 << 18;

  int MAX_DIGITS = 80_000;
  int MAX_CODE = 1 << 18;
  int MAX_ARRAY = 1 << 23;
  int MAX_COMPARISONS = 1 << 26;
  int MAX_PIECES = 1 << 21;
  int MAX_MARKS = 1 << 10;

  /** Why this call is refused, if it is; takes all arguments of the call as GraalJS passes them. */
  @Nullable String refusal(Object[] call);

  Pattern TYPED_ARRAY = Pattern.compile("(Int|Uint|Float|BigInt|BigUint)\\d+(Clamped)?Array");
  Map<String, Workload> SPECIAL =
      Map.ofEntries(
          Map.entry("String.prototype.indexOf", Workload::search),
          Map.entry("String.prototype.lastIndexOf", Workload::search),
          Map.entry("String.prototype.includes", Workload::search),
          Map.entry("String.prototype.split", Workload::pieces),
          Map.entry("String.prototype.replace", Workload::replacement),
          Map.entry("String.prototype.replaceAll", Workload::replacement),
          Map.entry("String.prototype.normalize", Workload::marks),
          Map.entry("String.prototype.localeCompare", Workload::marks),
          Map.entry("BigInt", Workload::digits),
          Map.entry("BigInt.asIntN", Workload::bits),
          Map.entry("BigInt.asUintN", Workload::bits),
          Map.entry("Array.from", Workload::argumentLikeArray),
          Map.entry("Array.prototype.concat", Workload::allLikeArrays),
          Map.entry("TypedArray.from", Workload::argumentLikeArray),
          Map.entry("eval", Workload::code),
          Map.entry("Function", Workload::code),
          Map.entry("GeneratorFunction", Workload::code),
          Map.entry("AsyncFunction", Workload::code),
          Map.entry("AsyncGeneratorFunction", Workload::code));

  /** What does not look at every member of a list. */
  Set<String> BRIEF =
      Set.of(
          "Array.isArray",
          "Array.prototype.at",
          "Array.prototype.entries",
          "Array.prototype.keys",
          "Array.prototype.pop",
          "Array.prototype.push",
          "Array.prototype.values");

  /** What a builtin is held to beyond what all are, if there is anything. */
  static @Nullable Workload of(String builtin) {
    if (SPECIAL.containsKey(builtin)) {
      return SPECIAL.get(builtin);
    }
    if (builtin.startsWith("Array.prototype.")) {
      return Workload::thisLikeArray;
    }
    return TYPED_ARRAY.matcher(builtin).matches() ? Workload::argumentLikeArray : null;
  }

  /** Why a number of this size is refused. */
  static @Nullable String refusalOf(BigInt number) {
    return refusalOfBits(number.bigIntegerValue().bitLength());
  }

  /** Why a power is refused. */
  static @Nullable String refusalOfPower(BigInt base, BigInt exponent) {
    var size = base.bigIntegerValue().abs().bitLength();
    return size <= 1 || exponent.signum() < 0
        ? null
        : refusalOfBits(
            exponent.bigIntegerValue().min(BigInteger.valueOf(MAX_BITS + 1)).longValue()
                * (size - 1));
  }

  private static @Nullable String refusalOfBits(long bits) {
    return bits > MAX_BITS ? "Maximum BigInt size exceeded" : null;
  }

  /** Why code is refused. */
  static @Nullable String refusalOfCode(@Nullable Object code) {
    return length(code) > MAX_CODE
        ? "Code made by a script cannot have more than %,d characters.".formatted(MAX_CODE)
        : null;
  }

  private static @Nullable String code(Object[] call) {
    for (int i = 0; i < JSArguments.getUserArgumentCount(call); i++) {
      var refusal = refusalOfCode(JSArguments.getUserArgument(call, i));
      if (refusal != null) {
        return isCalledByEngine() ? null : refusal;
      }
    }
    return null;
  }

  // To check the syntax of a script, which is as long as the host allows.
  private static boolean isCalledByEngine() {
    RootNode caller =
        Truffle.getRuntime()
            .iterateFrames(frame -> ((RootCallTarget) frame.getCallTarget()).getRootNode(), 1);
    return caller != null && caller.isInternal();
  }

  private static @Nullable String pieces(Object[] call) {
    var text = JSArguments.getThisObject(call);
    var isEachCharacter =
        argument(call, 0) instanceof TruffleString separator && length(separator) == 0;
    return isEachCharacter && length(text) > MAX_PIECES
        ? "Splitting %,d characters into single ones takes too long.".formatted(length(text))
        : search(call);
  }

  private static @Nullable String search(Object[] call) {
    var text = JSArguments.getThisObject(call);
    var part = argument(call, 0);
    long most = (long) length(text) * length(part);
    return most > MAX_COMPARISONS && !Search.isShort(text.toString(), String.valueOf(part))
        ? "Looking for %,d characters in %,d takes too long.".formatted(length(part), length(text))
        : null;
  }

  // GraalJS looks at the length of a replaced text when it is made, if at all.
  private static @Nullable String replacement(Object[] call) {
    var text = JSArguments.getThisObject(call);
    var part = argument(call, 0);
    var replacement = argument(call, 1);
    var refusal = search(call);
    return refusal == null
            && part instanceof TruffleString
            && replacement instanceof TruffleString
            && Search.longest(text.toString(), part.toString(), replacement.toString())
                > SharedEngine.LONGEST_STRING
        ? "Invalid string length"
        : refusal;
  }

  // Each mark on a letter is put in its place among the others.
  private static @Nullable String marks(Object[] call) {
    for (var value : call) {
      if (length(value) > MAX_MARKS && Search.mostMarks(value.toString()) > MAX_MARKS) {
        return "A letter cannot have more than %,d marks.".formatted(MAX_MARKS);
      }
    }
    return null;
  }

  private static @Nullable String digits(Object[] call) {
    return length(argument(call, 0)) > MAX_DIGITS ? "Maximum BigInt size exceeded" : null;
  }

  private static @Nullable String bits(Object[] call) {
    return argument(call, 0) instanceof Number bits && bits.doubleValue() > MAX_BITS
        ? "Maximum BigInt size exceeded"
        : null;
  }

  private static @Nullable String thisLikeArray(Object[] call) {
    return likeArray(JSArguments.getThisObject(call));
  }

  private static @Nullable String allLikeArrays(Object[] call) {
    var refusal = thisLikeArray(call);
    for (int i = 0; refusal == null && i < JSArguments.getUserArgumentCount(call); i++) {
      refusal = likeArray(JSArguments.getUserArgument(call, i));
    }
    return refusal;
  }

  private static @Nullable String argumentLikeArray(Object[] call) {
    return likeArray(argument(call, 0));
  }

  private static @Nullable String likeArray(@Nullable Object value) {
    return value instanceof JSDynamicObject object
            && !(value instanceof JSArrayObject)
            && lengthMember(object) > MAX_ARRAY
        ? "Invalid array length"
        : null;
  }

  /** Why a list is refused: whether or not there is anything in it, builtins look everywhere. */
  static @Nullable String refusalOfArray(JSArrayObject array) {
    return JSArray.arrayGetLength(array) > MAX_ARRAY ? "Invalid array length" : null;
  }

  private static double lengthMember(JSDynamicObject object) {
    var interop = InteropLibrary.getUncached();
    try {
      var length = interop.readMember(object, "length");
      if (interop.fitsInDouble(length)) {
        return interop.asDouble(length);
      }
      // Text and objects can become any number.
      return interop.isString(length) || interop.hasMembers(length) ? Double.POSITIVE_INFINITY : 0;
    } catch (InteropException | AbstractTruffleException e) {
      return 0; // So says the builtin itself.
    }
  }

  private static @Nullable Object argument(Object[] call, int index) {
    return index < JSArguments.getUserArgumentCount(call)
        ? JSArguments.getUserArgument(call, index)
        : null;
  }

  private static int length(@Nullable Object value) {
    return value instanceof TruffleString text
        ? text.byteLength(TruffleString.Encoding.UTF_16) / 2
        : 0;
  }
}
