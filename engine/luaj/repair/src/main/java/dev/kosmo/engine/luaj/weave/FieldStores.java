package dev.kosmo.engine.luaj.weave;

import static org.objectweb.asm.Opcodes.PUTFIELD;

import java.util.Map;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The places where a class stores into a field of its own. */
final class FieldStores {
  private FieldStores() {}

  static void filter(ClassNode owner, String field, MethodInsnNode filter) {
    var count = 0;
    for (var method : owner.methods) {
      for (var instruction : method.instructions) {
        if (instruction instanceof FieldInsnNode store
            && store.getOpcode() == PUTFIELD
            && store.owner.equals(owner.name)
            && store.name.equals(field)) {
          method.instructions.insertBefore(store, filter.clone(Map.of()));
          count++;
        }
      }
    }
    if (count == 0) {
      throw new IllegalStateException(owner.name + " stores nothing in " + field);
    }
  }
}
