package dev.kosmo.engine.luaj.weave;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.Remapper;

/** New names for LuaJ's classes; refuses to name a class that was left out. */
final class Relocation extends Remapper {
  private static final String FROM = "org/luaj/vm2/";
  private static final String TO = "dev/kosmo/engine/luaj/vm/";

  private final Set<String> kept;

  Relocation(Set<String> kept) {
    super(Opcodes.ASM9);
    this.kept = Set.copyOf(kept);
  }

  @Override
  public String map(String name) {
    if (!name.startsWith("org/luaj/") && !name.startsWith("dev/kosmo/")) {
      return name;
    }
    if (!kept.contains(name)) {
      throw new IllegalStateException("a class that is kept refers to " + name + ", which is not");
    }
    return TO + name.substring(FROM.length());
  }
}
