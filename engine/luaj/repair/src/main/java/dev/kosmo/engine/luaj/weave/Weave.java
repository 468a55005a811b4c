package dev.kosmo.engine.luaj.weave;

import java.io.IOException;
import java.nio.file.Path;
import org.luaj.vm2.LuaValue;

/** The command that the build of {@code luaj-vm} runs: {@code Weave target/classes}. */
public final class Weave {

  // The repairs rely on facts of this one build of LuaJ, such as which local variable holds what.
  private static final String LUAJ_SHA256 =
      "9b1f0a3e8f68427c6d74c2bf00ae0e6dbfce35994d3001fed4cef6ecda50be55";

  private Weave() {}

  /** Takes the folder to write classes to. */
  public static void main(String[] arguments) throws IOException {
    var luaj = CodeSource.of(LuaValue.class);
    luaj.verify(LUAJ_SHA256);
    var woven = new Weaver(luaj.classes(), CodeSource.of(Weave.class).classes()).weave();
    ClassFolder.at(Path.of(arguments[0])).replace(woven);
  }
}
