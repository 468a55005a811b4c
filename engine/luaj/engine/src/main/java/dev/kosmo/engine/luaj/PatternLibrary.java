package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.luaj.vm.LuaValue.NIL;
import static dev.kosmo.engine.luaj.vm.LuaValue.valueOf;
import static dev.kosmo.engine.luaj.vm.LuaValue.varargsOf;

import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import dev.kosmo.engine.luaj.vm.Varargs;

/** What {@code string} does with patterns. */
final class PatternLibrary {
  private static final String SPECIALS = "^$*+?.([%-";

  private final Realm realm;

  PatternLibrary(Realm realm) {
    this.realm = realm;
  }

  void addTo(Module string) {
    string
        .with("find", this::find)
        .with("gmatch", this::gmatch)
        .with("gsub", arguments -> new Substitution(realm, arguments).toLua())
        .with("match", this::match);
  }

  private Varargs find(Arguments arguments) {
    var text = arguments.string(1);
    var pattern = arguments.string(2);
    var start = start(arguments, text);
    if (start < 0) {
      return NIL;
    }
    if (arguments.value(4).toboolean() || isPlain(pattern)) {
      var found = indexOf(text, pattern, start);
      return found < 0 ? NIL : range(found, found + pattern.length(), NIL);
    }
    return search(
        text,
        pattern,
        start,
        (matcher, from, to) ->
            range(from, to, captures(matcher, from, to, matcher.captureCount())));
  }

  private static Varargs range(int start, int end, Varargs captures) {
    return captures == NIL
        ? varargsOf(valueOf(start + 1), valueOf(end))
        : varargsOf(valueOf(start + 1), valueOf(end), captures);
  }

  private Varargs match(Arguments arguments) {
    var text = arguments.string(1);
    var pattern = arguments.string(2);
    var start = start(arguments, text);
    return start < 0 ? NIL : search(text, pattern, start, PatternLibrary::values);
  }

  private Varargs gmatch(Arguments arguments) {
    var text = arguments.string(1);
    var matcher = new PatternMatcher(realm, text, arguments.string(2));
    return new Builtin("gmatch", new Walk(matcher, text.length())::next);
  }

  /** The state of one {@code gmatch}. */
  private static final class Walk {
    private final PatternMatcher matcher;
    private final int length;
    private int position;
    private int lastEnd = -1;

    Walk(PatternMatcher matcher, int length) {
      this.matcher = matcher;
      this.length = length;
    }

    Varargs next(Arguments ignored) {
      for (; position <= length; position++) {
        var end = matcher.matchAt(position, 0);
        // An empty match right behind the last one would be found forever.
        if (end >= 0 && end != lastEnd) {
          var start = position;
          position = end;
          lastEnd = end;
          return values(matcher, start, end);
        }
      }
      return NIL;
    }
  }

  private interface Found {
    Varargs values(PatternMatcher matcher, int start, int end);
  }

  private Varargs search(LuaString text, LuaString pattern, int start, Found found) {
    var anchored = pattern.length() > 0 && pattern.luaByte(0) == '^';
    var matcher = new PatternMatcher(realm, text, pattern);
    for (var from = start; from <= text.length(); from++) {
      var end = matcher.matchAt(from, anchored ? 1 : 0);
      if (end >= 0) {
        return found.values(matcher, from, end);
      } else if (anchored) {
        return NIL;
      }
    }
    return NIL;
  }

  /** The captures, or the whole match if the pattern has none. */
  static Varargs values(PatternMatcher matcher, int start, int end) {
    return captures(matcher, start, end, Math.max(1, matcher.captureCount()));
  }

  private static Varargs captures(PatternMatcher matcher, int start, int end, int count) {
    var values = new LuaValue[count];
    for (var i = 0; i < count; i++) {
      values[i] = matcher.capture(i, start, end);
    }
    return varargsOf(values);
  }

  /** The place to begin, counted from 0; -1 if it is behind the text. */
  private static int start(Arguments arguments, LuaString text) {
    var start = Math.max(1, StringLibrary.position(arguments.index(3, 1), text.length())) - 1;
    return start > text.length() ? -1 : start;
  }

  private static boolean isPlain(LuaString pattern) {
    for (var i = 0; i < pattern.length(); i++) {
      if (SPECIALS.indexOf(pattern.luaByte(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private int indexOf(LuaString text, LuaString part, int start) {
    for (var i = start; i <= text.length() - part.length(); i++) {
      realm.tick();
      if (LuaString.equals(text, i, part, 0, part.length())) {
        return i;
      }
    }
    return -1;
  }
}
