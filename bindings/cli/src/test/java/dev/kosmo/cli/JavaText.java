package dev.kosmo.cli;

import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.SimpleJavaFileObject;

/** A Java block as a compiler takes it. Lines are those of the page. */
final class JavaText extends SimpleJavaFileObject {
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile(
          "^(?:public |final |abstract )*(?:class|interface|record|enum) (\\w+)",
          Pattern.MULTILINE);

  private final String className;
  private final String code;

  private JavaText(String className, String code) {
    super(URI.create("page:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
    this.className = className;
    this.code = code;
  }

  static JavaText file(Block block) {
    return new JavaText(find(PACKAGE, block) + "." + find(TYPE, block), block.inPlace());
  }

  /** Makes a method {@code run} of statements that may begin with imports. */
  static JavaText snippet(Block block) {
    var className = "Snippet" + block.line();
    var imports = block.code().lines().takeWhile(JavaText::isImport).toList();
    var statements = block.code().lines().skip(imports.size()).collect(Collectors.joining("\n"));
    var code =
        "\n".repeat(block.line())
            + imports.stream().map(line -> line + "\n").collect(Collectors.joining())
            + "public class %s { public static void run() throws Exception {%s\n}}"
                .formatted(className, statements);
    return new JavaText(className, code);
  }

  private static boolean isImport(String line) {
    return line.isBlank() || line.startsWith("import ");
  }

  private static String find(Pattern pattern, Block block) {
    var found = pattern.matcher(block.code());
    if (!found.find()) {
      throw new AssertionError("neither file nor statements: " + pattern);
    }
    return found.group(1);
  }

  String className() {
    return className;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return code;
  }
}
