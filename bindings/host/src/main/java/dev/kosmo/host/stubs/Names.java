package dev.kosmo.host.stubs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as the two languages can write them. */
final class Names {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /** What cannot name a variable in one of the languages; neither minds the other's. */
  private static final Set<String> RESERVED =
      Set.of(
          "and",
          "arguments",
          "await",
          "break",
          "case",
          "catch",
          "class",
          "const",
          "continue",
          "debugger",
          "default",
          "delete",
          "do",
          "else",
          "elseif",
          "end",
          "enum",
          "eval",
          "export",
          "extends",
          "false",
          "finally",
          "for",
          "function",
          "goto",
          "if",
          "implements",
          "import",
          "in",
          "instanceof",
          "interface",
          "let",
          "local",
          "new",
          "nil",
          "not",
          "null",
          "or",
          "package",
          "private",
          "protected",
          "public",
          "repeat",
          "return",
          "static",
          "super",
          "switch",
          "then",
          "this",
          "throw",
          "true",
          "try",
          "typeof",
          "until",
          "var",
          "void",
          "while",
          "with",
          "yield");

  private Names() {}

  /** The name of a type: {@code ListLeads} for {@code list_leads}. */
  static String type(String name) {
    return Arrays.stream(name.split("_"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  static boolean isIdentifier(String name) {
    return IDENTIFIER.matcher(name).matches();
  }

  /** The name of a variable, which may have to differ a little. */
  static String variable(String name) {
    return RESERVED.contains(name) ? name + "_" : name;
  }

  /** Whether {@code table.name} can be written. */
  static boolean isMember(String name) {
    return isIdentifier(name) && !RESERVED.contains(name);
  }

  /** A text in double quotes, which both languages read alike. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
