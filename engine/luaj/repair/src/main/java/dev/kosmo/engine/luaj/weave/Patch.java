package dev.kosmo.engine.luaj.weave;

import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNCHRONIZED;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** One class of repairs, or a class of ours that repairs nothing and is only added. */
final class Patch {
  private static final Type ANY = Type.getType(Object.class);

  private final ClassNode repair;

  Patch(ClassNode repair) {
    this.repair = repair;
  }

  void applyTo(Map<String, ClassNode> classes) {
    var repairs = Marks.take(repair, Repairs.class);
    if (repairs == null) {
      return;
    }
    var name = ((Type) Marks.value(repairs)).getInternalName();
    var target = classes.get(name);
    if (target == null) {
      throw new IllegalStateException(repair.name + " repairs " + name + ", which is not kept");
    }
    if (Marks.take(repair, WithoutDebugger.class) != null) {
      Debugger.removeFrom(target);
    }
    for (var method : repair.methods) {
      if ((method.access & ACC_NATIVE) != 0) {
        PrivateMembers.reach(method, target, classes);
      } else if ((method.access & (ACC_STATIC | ACC_PRIVATE)) == ACC_STATIC
          && !method.name.startsWith("<")) {
        apply(method, target);
      }
    }
  }

  private void apply(MethodNode method, ClassNode target) {
    var marked = false;
    if (Marks.take(method, Adds.class) != null) {
      target.methods.add(added(method, target));
      marked = true;
    }
    if (Marks.take(method, AtEntry.class) != null) {
      Interpreter.of(target).atEntry(call(method));
      marked = true;
    }
    if (Marks.take(method, OnStackOverflow.class) != null) {
      Interpreter.of(target).onStackOverflow(call(method));
      marked = true;
    }
    if (Marks.take(method, Before.class) != null) {
      target(method, target).instructions.insert(withArguments(call(method)));
      marked = true;
    }
    var before = Marks.take(method, BeforeOpcode.class);
    if (before != null) {
      for (var opcode : (List<?>) Marks.value(before)) {
        Interpreter.of(target).before((Integer) opcode, call(method));
      }
    }
    var instead = Marks.take(method, InsteadOfOpcode.class);
    if (instead != null) {
      Interpreter.of(target).insteadOf((Integer) Marks.value(instead), call(method));
    }
    var redirect = Marks.take(method, RedirectOpcode.class);
    if (redirect != null) {
      var opcodes = (List<?>) Marks.value(redirect);
      Interpreter.of(target)
          .redirect((Integer) opcodes.get(0), (Integer) opcodes.get(1), call(method));
    }
    var onStore = Marks.take(method, OnStore.class);
    if (onStore != null) {
      FieldStores.filter(target, (String) Marks.value(onStore), call(method));
    }
    if (!marked && before == null && instead == null && redirect == null && onStore == null) {
      replace(target(method, target), call(method));
    }
  }

  private MethodInsnNode call(MethodNode method) {
    return new MethodInsnNode(INVOKESTATIC, repair.name, method.name, method.desc, false);
  }

  private MethodNode target(MethodNode method, ClassNode target) {
    var found = find(target, method.name, method.desc, true);
    if (found == null) {
      found = find(target, method.name, withoutReceiver(method, target), false);
    }
    if (found == null) {
      throw new IllegalStateException(
          "%s.%s%s repairs nothing: %s has no such method"
              .formatted(repair.name, method.name, method.desc, target.name));
    }
    return found;
  }

  private static @Nullable MethodNode find(
      ClassNode owner, String name, @Nullable String descriptor, boolean isStatic) {
    for (var method : owner.methods) {
      if (method.name.equals(name)
          && descriptor != null
          && isSame(descriptor, method.desc)
          && isStatic == ((method.access & ACC_STATIC) != 0)) {
        return method;
      }
    }
    return null;
  }

  // An Object of ours also stands for a class that is private and cannot be named.
  private static boolean isSame(String ours, String other) {
    if (ours.equals(other)) {
      return true;
    }
    var expected = Type.getArgumentTypes(other);
    var types = Type.getArgumentTypes(ours);
    var same =
        types.length == expected.length
            && Type.getReturnType(ours).equals(Type.getReturnType(other));
    for (var i = 0; same && i < types.length; i++) {
      same = types[i].equals(expected[i]) || (types[i].equals(ANY) && isReference(expected[i]));
    }
    return same;
  }

  private static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT;
  }

  private static @Nullable String withoutReceiver(MethodNode method, ClassNode target) {
    var types = new ArrayList<>(List.of(Type.getArgumentTypes(method.desc)));
    if (types.isEmpty() || !types.remove(0).getInternalName().equals(target.name)) {
      return null;
    }
    return Type.getMethodDescriptor(Type.getReturnType(method.desc), types.toArray(new Type[0]));
  }

  private MethodNode added(MethodNode method, ClassNode target) {
    var descriptor = withoutReceiver(method, target);
    if (descriptor == null || find(target, method.name, descriptor, false) != null) {
      throw new IllegalStateException(
          repair.name + "." + method.name + " cannot be added to " + target.name);
    }
    var added = new MethodNode(ACC_PUBLIC, method.name, descriptor, null, null);
    replace(added, call(method));
    return added;
  }

  private static InsnList withArguments(MethodInsnNode call) {
    var code = new InsnList();
    var slot = 0;
    for (var type : Type.getArgumentTypes(call.desc)) {
      code.add(new VarInsnNode(type.getOpcode(ILOAD), slot));
      slot += type.getSize();
    }
    code.add(call);
    return code;
  }

  private static void replace(MethodNode method, MethodInsnNode call) {
    var body = withArguments(call);
    body.add(new InsnNode(Type.getReturnType(call.desc).getOpcode(IRETURN)));
    method.instructions = body;
    method.tryCatchBlocks.clear();
    method.localVariables = null;
    method.access &= ~(ACC_SYNCHRONIZED | ACC_NATIVE);
  }
}
