package dev.kosmo.engine.luaj.weave;

import static org.objectweb.asm.Opcodes.IFNULL;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The calls of the shape {@code if (globals != null && globals.debuglib != null) ...} that LuaJ
 * makes at every call, instruction and return.
 */
final class Debugger {
  private Debugger() {}

  static void removeFrom(ClassNode owner) {
    var count = 0;
    for (var method : owner.methods) {
      for (var test : tests(method)) {
        removeUpToTarget(method, test);
        count++;
      }
    }
    if (count == 0) {
      throw new IllegalStateException(owner.name + " calls no debugger");
    }
  }

  /** Each first jump of a pair with the same target, the second of which asks for the debugger. */
  private static List<JumpInsnNode> tests(MethodNode method) {
    var tests = new ArrayList<JumpInsnNode>();
    for (var instruction : method.instructions) {
      if (isTest(instruction, "globals")) {
        var second = next(next(next(next(instruction))));
        var jump = (JumpInsnNode) instruction;
        if (second instanceof JumpInsnNode other
            && isTest(other, "debuglib")
            && other.label == jump.label) {
          tests.add(jump);
        }
      }
    }
    return tests;
  }

  private static boolean isTest(@Nullable AbstractInsnNode instruction, String field) {
    return instruction instanceof JumpInsnNode jump
        && jump.getOpcode() == IFNULL
        && jump.getPrevious() instanceof FieldInsnNode get
        && get.name.equals(field);
  }

  private static @Nullable AbstractInsnNode next(@Nullable AbstractInsnNode instruction) {
    var next = instruction == null ? null : instruction.getNext();
    while (next != null && next.getOpcode() < 0) {
      next = next.getNext();
    }
    return next;
  }

  // Labels stay: they may be the borders of try blocks.
  private static void removeUpToTarget(MethodNode method, JumpInsnNode test) {
    AbstractInsnNode instruction = test.getPrevious().getPrevious();
    while (instruction != test.label) {
      var next = instruction.getNext();
      if (instruction.getOpcode() >= 0) {
        method.instructions.remove(instruction);
      }
      instruction = next;
    }
  }
}
