package org.luaj.vm2.compiler;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kosmo.engine.luaj.weave.Before;
import dev.kosmo.engine.luaj.weave.Repairs;
import dev.kosmo.engine.luaj.weave.Stores;
import org.luaj.vm2.Lua;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Numeral;
import org.luaj.vm2.SyntaxError;

/** A syntax error says what Lua says, and everything that Lua refuses is one. */
@Repairs(LexState.class)
final class RepairLexState {
  private static final int MAX_LEVELS = 200;
  private static final String LEVELS = "C levels";
  private static final String UNEXPECTED = "unexpected symbol";
  private static final String LATER_OPERATORS = "/&|~<>";
  private static final String LATER_HINT =
      ". Lua 5.2 has no `//`, `&`, `|`, `~`, `<<` and `>>`: use math.floor(a / b) and bit32.";

  private RepairLexState() {}

  @Stores("org/luaj/vm2/compiler/LexState$SemInfo.ts")
  private static native void text(Object token, LuaString text);

  @Stores("org/luaj/vm2/compiler/LexState$SemInfo.r")
  private static native void number(Object token, LuaValue number);

  // That belongs to files; text that a script loads has none.
  static void skipShebang(LexState self) {}

  static void lexerror(LexState self, String message, int token) {
    // LuaJ tells the token's number here.
    var unexpected = message.startsWith(UNEXPECTED);
    var text = unexpected ? UNEXPECTED : message;
    var near = token == 0 ? "" : " near " + near(self, token);
    var hint = unexpected && LATER_OPERATORS.indexOf(token) >= 0 ? LATER_HINT : "";
    throw new SyntaxError(
        Lua.chunkid(self.source.tojstring()), self.linenumber, text + near + hint);
  }

  private static String near(LexState self, int token) {
    if (token != LexState.TK_NAME && token != LexState.TK_STRING && token != LexState.TK_NUMBER) {
      return token2str(self, token);
    }
    // The compiler reads bytes as characters. A number's buffer ends with a zero.
    var buffer = new String(self.buff, 0, self.nbuff).replace("\0", "");
    return "'" + new String(buffer.getBytes(ISO_8859_1), UTF_8) + "'";
  }

  static String token2str(LexState self, int token) {
    if (token == LexState.TK_EOS) {
      return "<eof>";
    } else if (token < LexState.FIRST_RESERVED) {
      return token >= ' ' && token < 0x7f ? "'" + (char) token + "'" : "char(" + token + ")";
    }
    var name = LexState.luaX_tokens[token - LexState.FIRST_RESERVED];
    return token < LexState.TK_EOS ? "'" + name + "'" : name;
  }

  static void error_expected(LexState self, int token) {
    self.syntaxerror(token2str(self, token) + " expected");
  }

  static void check_match(LexState self, int what, int opening, int line) {
    if (self.testnext(what)) {
      return;
    }
    var expected = token2str(self, what) + " expected";
    self.syntaxerror(
        line == self.linenumber
            ? expected
            : "%s (to close %s at line %d)".formatted(expected, token2str(self, opening), line));
  }

  static void undefgoto(LexState self, LexState.Labeldesc jump) {
    var label = jump.name.tojstring();
    self.semerror(
        label.equals("break")
            ? "<break> at line %d not inside a loop".formatted(jump.line)
            : "no visible label '%s' for <goto> at line %d".formatted(label, jump.line));
  }

  static void enterlevel(LexState self) {
    self.fs.checklimit(++self.L.nCcalls, MAX_LEVELS, LEVELS);
  }

  @Before
  static void assignment(LexState self, LexState.LHS_assign left, int count) {
    self.fs.checklimit(count + self.L.nCcalls, MAX_LEVELS, LEVELS);
  }

  static boolean isspace(LexState self, int character) {
    return character == ' ' || (character >= '\t' && character <= '\r');
  }

  static boolean str2d(LexState self, String text, Object token) {
    var bytes = text.getBytes(ISO_8859_1);
    var value = Numeral.parse(bytes, 0, bytes.length - 1);
    if (Double.isNaN(value)) {
      lexerror(self, "malformed number", LexState.TK_NUMBER);
    }
    number(token, LuaValue.valueOf(value));
    return true;
  }

  static void read_string(LexState self, int delimiter, Object token) {
    self.save_and_next();
    while (self.current != delimiter) {
      if (self.current < 0) {
        lexerror(self, "unfinished string", LexState.TK_EOS);
      } else if (self.currIsNewline()) {
        lexerror(self, "unfinished string", LexState.TK_STRING);
      } else if (self.current == '\\') {
        Escape.read(self);
      } else {
        self.save_and_next();
      }
    }
    self.save_and_next();
    text(token, self.L.newTString(LuaString.valueOf(self.buff, 1, self.nbuff - 2)));
  }
}
