package dev.kosmo.engine.luaj.weave;

import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Bodies for native methods that stand for what Java cannot name: private members of LuaJ's. */
final class PrivateMembers {
  private PrivateMembers() {}

  static void reach(MethodNode method, ClassNode target, Map<String, ClassNode> classes) {
    var stores = Marks.take(method, Stores.class);
    if (stores != null) {
      method.instructions = store(method, (String) Marks.value(stores), classes);
    } else if (Marks.take(method, Constructs.class) != null) {
      method.instructions = construct(method, target);
    } else {
      throw new IllegalStateException(method.name + " is native and stands for nothing");
    }
    method.access &= ~ACC_NATIVE;
  }

  private static InsnList store(MethodNode method, String path, Map<String, ClassNode> classes) {
    var dot = path.indexOf('.');
    var owner = classes.get(path.substring(0, dot));
    if (owner != null) {
      for (var field : owner.fields) {
        if (field.name.equals(path.substring(dot + 1))) {
          field.access &= ~ACC_PRIVATE;
          var type = Type.getType(field.desc);
          var code = new InsnList();
          code.add(new VarInsnNode(ALOAD, 0));
          code.add(new TypeInsnNode(CHECKCAST, owner.name));
          code.add(new VarInsnNode(type.getOpcode(ILOAD), 1));
          code.add(new FieldInsnNode(PUTFIELD, owner.name, field.name, field.desc));
          code.add(new InsnNode(RETURN));
          return code;
        }
      }
    }
    throw new IllegalStateException(method.name + " stores in " + path + ", which is not there");
  }

  private static InsnList construct(MethodNode method, ClassNode target) {
    var types = Type.getArgumentTypes(method.desc);
    var descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, types);
    for (var constructor : target.methods) {
      if (constructor.name.equals("<init>") && constructor.desc.equals(descriptor)) {
        constructor.access &= ~ACC_PRIVATE;
        var code = new InsnList();
        code.add(new TypeInsnNode(NEW, target.name));
        code.add(new InsnNode(DUP));
        var slot = 0;
        for (var type : types) {
          code.add(new VarInsnNode(type.getOpcode(ILOAD), slot));
          slot += type.getSize();
        }
        code.add(new MethodInsnNode(INVOKESPECIAL, target.name, "<init>", descriptor, false));
        code.add(new InsnNode(ARETURN));
        return code;
      }
    }
    throw new IllegalStateException(method.name + " constructs no " + target.name);
  }
}
