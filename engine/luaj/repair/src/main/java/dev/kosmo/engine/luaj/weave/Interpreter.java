package dev.kosmo.engine.luaj.weave;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.POP;

import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/** The method with the one big switch over opcodes. */
final class Interpreter {
  private static final int STACK = 1;
  private static final String STACK_OVERFLOW = "java/lang/StackOverflowError";

  private final MethodNode method;
  private final TableSwitchInsnNode opcodes;

  private Interpreter(MethodNode method, TableSwitchInsnNode opcodes) {
    this.method = method;
    this.opcodes = opcodes;
  }

  static Interpreter of(ClassNode owner) {
    for (var method : owner.methods) {
      if (method.name.equals("execute")) {
        for (var instruction : method.instructions) {
          if (instruction instanceof TableSwitchInsnNode opcodes && opcodes.labels.size() == 40) {
            return new Interpreter(method, opcodes);
          }
        }
      }
    }
    throw new IllegalStateException(owner.name + " has no interpreter");
  }

  void atEntry(MethodInsnNode call) {
    var code = new InsnList();
    code.add(new VarInsnNode(ALOAD, 0));
    code.add(call);
    method.instructions.insert(code);
  }

  /** Throws what the call makes where the stack ended, in place of Java's error. */
  void onStackOverflow(MethodInsnNode call) {
    var within = errorHandler();
    var handler = new LabelNode();
    method.instructions.add(handler);
    method.instructions.add(new InsnNode(POP));
    method.instructions.add(new VarInsnNode(ALOAD, 0));
    method.instructions.add(new VarInsnNode(ILOAD, programCounterSlot()));
    method.instructions.add(call);
    method.instructions.add(new InsnNode(ATHROW));
    // First, for the one that catches everything comes last.
    method.tryCatchBlocks.add(
        0, new TryCatchBlockNode(within.start, within.end, handler, STACK_OVERFLOW));
  }

  private TryCatchBlockNode errorHandler() {
    for (var block : method.tryCatchBlocks) {
      if ("org/luaj/vm2/LuaError".equals(block.type)) {
        return block;
      }
    }
    throw new IllegalStateException("the interpreter handles no errors");
  }

  private int programCounterSlot() {
    return ((IincInsnNode) next(end())).var;
  }

  void before(int opcode, MethodInsnNode call) {
    var code = new InsnList();
    code.add(new VarInsnNode(ALOAD, 0));
    code.add(call);
    enter(opcode, code, opcodes.labels.get(opcode));
  }

  void insteadOf(int opcode, MethodInsnNode call) {
    enter(opcode, callWithInstruction(call), end());
  }

  void redirect(int opcode, int other, MethodInsnNode test) {
    var code = callWithInstruction(test);
    code.add(new JumpInsnNode(IFNE, opcodes.labels.get(other)));
    enter(opcode, code, opcodes.labels.get(opcode));
  }

  private InsnList callWithInstruction(MethodInsnNode call) {
    var code = new InsnList();
    code.add(new VarInsnNode(ALOAD, STACK));
    code.add(new VarInsnNode(ILOAD, instructionSlot()));
    code.add(call);
    return code;
  }

  // Code before a case label is fallen into, so the switch is led to a new label and the new code
  // is jumped over from above. It lies beside the old, within the same try block.
  private void enter(int opcode, InsnList code, LabelNode then) {
    var old = opcodes.labels.get(opcode);
    var entrance = new LabelNode();
    code.insert(entrance);
    code.insert(new JumpInsnNode(GOTO, old));
    code.add(new JumpInsnNode(GOTO, then));
    method.instructions.insertBefore(old, code);
    opcodes.labels.set(opcode, entrance);
  }

  /** Where every opcode ends: the label at which the program counter is moved on. */
  private LabelNode end() {
    for (var instruction : method.instructions) {
      if (instruction instanceof JumpInsnNode jump && jump.getOpcode() == GOTO) {
        var target = next(jump.label);
        if (target instanceof IincInsnNode
            && next(target) instanceof JumpInsnNode back
            && back.getOpcode() == GOTO) {
          return jump.label;
        }
      }
    }
    throw new IllegalStateException("opcodes do not end where they did");
  }

  /** The local variable that the switch takes its opcode from. */
  private int instructionSlot() {
    AbstractInsnNode instruction = opcodes;
    while (instruction.getOpcode() != ILOAD) {
      instruction = instruction.getPrevious();
    }
    return ((VarInsnNode) instruction).var;
  }

  private static AbstractInsnNode next(AbstractInsnNode instruction) {
    var next = instruction.getNext();
    while (next.getOpcode() < 0) {
      next = next.getNext();
    }
    return next;
  }
}
