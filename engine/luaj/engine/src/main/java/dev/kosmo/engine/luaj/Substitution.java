package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.luaj.vm.LuaValue.valueOf;
import static dev.kosmo.engine.luaj.vm.LuaValue.varargsOf;

import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import dev.kosmo.engine.luaj.vm.Varargs;

/** One call of {@code gsub}. */
final class Substitution {
  private final Realm realm;
  private final LuaString text;
  private final boolean anchored;
  private final LuaValue replacement;
  private final long limit;
  private final PatternMatcher matcher;
  private final Bytes result;

  Substitution(Realm realm, Arguments arguments) {
    this.realm = realm;
    text = arguments.string(1);
    var pattern = arguments.string(2);
    anchored = pattern.length() > 0 && pattern.luaByte(0) == '^';
    replacement = arguments.value(3);
    if (!replacement.isstring() && !replacement.istable() && !replacement.isfunction()) {
      throw arguments.error(3, "string/function/table expected");
    }
    limit = arguments.integer(4, Long.MAX_VALUE);
    matcher = new PatternMatcher(realm, text, pattern);
    result = new Bytes(realm);
  }

  Varargs toLua() {
    var position = 0;
    var count = 0L;
    var lastEnd = -1;
    while (count < limit) {
      var end = matcher.matchAt(position, anchored ? 1 : 0);
      if (end >= 0 && end != lastEnd) {
        count++;
        replace(position, end);
        position = end;
        lastEnd = end;
      } else if (position < text.length()) {
        result.add(text.luaByte(position++));
      } else {
        break;
      }
      if (anchored) {
        break;
      }
    }
    if (position < text.length()) {
      result.add(text.substring(position, text.length()));
    }
    return varargsOf(result.toLua(), valueOf((double) count));
  }

  private void replace(int start, int end) {
    if (replacement.isstring()) {
      expand(replacement.strvalue(), start, end);
      return;
    }
    var value =
        replacement instanceof LuaTable table
            ? table.get(matcher.capture(0, start, end))
            : realm
                .withoutYield(() -> replacement.invoke(PatternLibrary.values(matcher, start, end)))
                .arg1();
    if (!value.toboolean()) {
      result.add(text.substring(start, end));
    } else if (value.isstring()) {
      result.add(value.strvalue());
    } else {
      throw new LuaError("invalid replacement value (a " + value.typename() + ")");
    }
  }

  private void expand(LuaString template, int start, int end) {
    for (var i = 0; i < template.length(); i++) {
      var code = template.luaByte(i);
      if (code != '%') {
        result.add(code);
        continue;
      }
      i++;
      var next = i < template.length() ? template.luaByte(i) : -1;
      if (next == '%') {
        result.add('%');
      } else if (next == '0') {
        result.add(text.substring(start, end));
      } else if (next >= '1' && next <= '9') {
        result.add(matcher.capture(next - '1', start, end).strvalue());
      } else {
        throw new LuaError("invalid use of '%' in replacement string");
      }
    }
  }
}
