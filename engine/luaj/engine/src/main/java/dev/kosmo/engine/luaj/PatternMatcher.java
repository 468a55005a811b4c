package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;

/**
 * Matches one pattern of Lua's against one text. Positions count from 0. Each attempt at a
 * character is a step that may end the script, for patterns can backtrack for years.
 */
final class PatternMatcher {
  private static final int MAX_CAPTURES = 32;
  private static final int MAX_DEPTH = 200;
  private static final int NO_MATCH = -1;
  private static final int OPEN = -1;
  private static final int POSITION = -2;

  private final Realm realm;
  private final LuaString text;
  private final LuaString pattern;
  private final int[] starts = new int[MAX_CAPTURES];
  private final int[] lengths = new int[MAX_CAPTURES];
  private int captures;
  private int depth;

  PatternMatcher(Realm realm, LuaString text, LuaString pattern) {
    this.realm = realm;
    this.text = text;
    this.pattern = pattern;
  }

  /** The end of a match that begins here, or -1. */
  int matchAt(int start, int patternStart) {
    captures = 0;
    depth = 0;
    return match(start, patternStart);
  }

  int captureCount() {
    return captures;
  }

  /** A capture; the whole match counts as the only one where the pattern has none. */
  LuaValue capture(int index, int start, int end) {
    if (index == 0 && captures == 0) {
      return text.substring(start, end);
    } else if (index >= captures) {
      throw new LuaError("invalid capture index %" + (index + 1));
    } else if (lengths[index] == POSITION) {
      return LuaValue.valueOf(starts[index] + 1);
    } else if (lengths[index] == OPEN) {
      throw new LuaError("unfinished capture");
    }
    return text.substring(starts[index], starts[index] + lengths[index]);
  }

  private int match(int start, int patternStart) {
    if (++depth > MAX_DEPTH) {
      throw new LuaError("pattern too complex");
    }
    try {
      return matchItems(start, patternStart);
    } finally {
      depth--;
    }
  }

  private int matchItems(int start, int patternStart) {
    var s = start;
    var p = patternStart;
    while (p < pattern.length()) {
      realm.tick();
      var next = code(p + 1);
      switch (code(p)) {
        case '(' -> {
          return next == ')' ? open(s, p + 2, POSITION) : open(s, p + 1, OPEN);
        }
        case ')' -> {
          return close(s, p + 1);
        }
        case '%' -> {
          if (next == 'b') {
            s = balanced(s, p + 2);
            p += 4;
          } else if (next == 'f') {
            var set = p + 2;
            if (code(set) != '[') {
              throw new LuaError("missing '[' after '%f' in pattern");
            }
            p = itemEnd(set);
            s = atFrontier(s, set, p) ? s : NO_MATCH;
          } else if (next >= '0' && next <= '9') {
            s = again(s, next - '1');
            p += 2;
          } else {
            var end = itemEnd(p);
            if (hasSuffix(end)) {
              return repeated(s, p, end);
            }
            s = single(s, p, end) ? s + 1 : NO_MATCH;
            p = end;
          }
        }
        case '$' -> {
          if (p + 1 == pattern.length()) {
            return s == text.length() ? s : NO_MATCH;
          }
          if (hasSuffix(p + 1)) {
            return repeated(s, p, p + 1);
          }
          s = single(s, p, p + 1) ? s + 1 : NO_MATCH;
          p++;
        }
        default -> {
          var end = itemEnd(p);
          if (hasSuffix(end)) {
            return repeated(s, p, end);
          }
          s = single(s, p, end) ? s + 1 : NO_MATCH;
          p = end;
        }
      }
      if (s == NO_MATCH) {
        return NO_MATCH;
      }
    }
    return s;
  }

  private boolean hasSuffix(int p) {
    var suffix = code(p);
    return suffix == '*' || suffix == '+' || suffix == '-' || suffix == '?';
  }

  private int repeated(int s, int item, int end) {
    return switch (code(end)) {
      case '?' -> optional(s, item, end);
      case '-' -> shortest(s, item, end);
      case '*' -> longest(s, item, end, 0);
      default -> longest(s, item, end, 1);
    };
  }

  private int optional(int s, int item, int end) {
    if (single(s, item, end)) {
      var found = match(s + 1, end + 1);
      if (found != NO_MATCH) {
        return found;
      }
    }
    return match(s, end + 1);
  }

  private int longest(int start, int item, int end, int least) {
    var count = 0;
    while (single(start + count, item, end)) {
      realm.tick();
      count++;
    }
    for (; count >= least; count--) {
      var found = match(start + count, end + 1);
      if (found != NO_MATCH) {
        return found;
      }
    }
    return NO_MATCH;
  }

  private int shortest(int start, int item, int end) {
    for (var s = start; ; s++) {
      var found = match(s, end + 1);
      if (found != NO_MATCH) {
        return found;
      } else if (!single(s, item, end)) {
        return NO_MATCH;
      }
    }
  }

  private int open(int s, int p, int kind) {
    if (captures == MAX_CAPTURES) {
      throw new LuaError("too many captures");
    }
    starts[captures] = s;
    lengths[captures] = kind;
    captures++;
    var found = match(s, p);
    if (found == NO_MATCH) {
      captures--;
    }
    return found;
  }

  private int close(int s, int p) {
    var capture = captures - 1;
    while (capture >= 0 && lengths[capture] != OPEN) {
      capture--;
    }
    if (capture < 0) {
      throw new LuaError("invalid pattern capture");
    }
    lengths[capture] = s - starts[capture];
    var found = match(s, p);
    if (found == NO_MATCH) {
      lengths[capture] = OPEN;
    }
    return found;
  }

  private int again(int s, int capture) {
    if (capture < 0 || capture >= captures || lengths[capture] == OPEN) {
      throw new LuaError("invalid capture index %" + (capture + 1));
    }
    var length = Math.max(0, lengths[capture]);
    return s + length <= text.length() && LuaString.equals(text, starts[capture], text, s, length)
        ? s + length
        : NO_MATCH;
  }

  private int balanced(int s, int p) {
    if (p + 1 >= pattern.length()) {
      throw new LuaError("malformed pattern (missing arguments to '%b')");
    }
    if (s >= text.length() || text.luaByte(s) != code(p)) {
      return NO_MATCH;
    }
    var nesting = 1;
    for (var i = s + 1; i < text.length(); i++) {
      realm.tick();
      if (text.luaByte(i) == code(p + 1)) {
        if (--nesting == 0) {
          return i + 1;
        }
      } else if (text.luaByte(i) == code(p)) {
        nesting++;
      }
    }
    return NO_MATCH;
  }

  // Before the beginning and after the end there is a zero byte, as far as a frontier can tell.
  private boolean atFrontier(int s, int set, int end) {
    var before = s == 0 ? 0 : text.luaByte(s - 1);
    var after = s < text.length() ? text.luaByte(s) : 0;
    return !PatternClass.inSet(pattern, before, set, end)
        && PatternClass.inSet(pattern, after, set, end);
  }

  private boolean single(int s, int item, int end) {
    return s < text.length() && PatternClass.matches(pattern, text.luaByte(s), item, end);
  }

  private int itemEnd(int p) {
    return PatternClass.end(pattern, p);
  }

  private int code(int p) {
    return p < pattern.length() ? pattern.luaByte(p) : -1;
  }
}
