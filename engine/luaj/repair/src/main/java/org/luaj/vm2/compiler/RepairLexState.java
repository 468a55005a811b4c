package org.luaj.vm2.compiler;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kosmo.engine.luaj.weave.Repairs;
import org.luaj.vm2.Lua;
import org.luaj.vm2.SyntaxError;

/** A syntax error names the token at which the compiler gave up. */
@Repairs(LexState.class)
final class RepairLexState {
  private static final String UNEXPECTED = "unexpected symbol";

  private RepairLexState() {}

  static void lexerror(LexState self, String message, int token) {
    throw new SyntaxError(
        Lua.chunkid(self.source.tojstring()), self.linenumber, text(message) + near(self, token));
  }

  // LuaJ tells the token's number here.
  private static String text(String message) {
    if (message.startsWith(UNEXPECTED)) {
      return UNEXPECTED;
    } else if (message.startsWith("no visible label 'break'")) {
      return "`break` stands outside a loop";
    }
    return message.replace("'<name>' expected", "a name was expected");
  }

  private static String near(LexState self, int token) {
    if (token == 0) {
      return "";
    }
    var text = self.txtToken(token);
    if (text.equals("<eos>") || text.isEmpty()) {
      return " at the end of the script";
    }
    // The compiler reads bytes as characters.
    return " near `" + new String(text.getBytes(ISO_8859_1), UTF_8) + "`";
  }
}
