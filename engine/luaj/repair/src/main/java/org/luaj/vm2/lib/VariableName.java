package org.luaj.vm2.lib;

import org.luaj.vm2.Lua;
import org.luaj.vm2.Prototype;

/** The name that a script gave to an operand. */
public final class VariableName {
  private static final int CONSTANT = 256;

  private VariableName() {}

  /** Something like {@code local 'x'}, or null if the operand has no name. */
  public static String of(Prototype prototype, int pc, String place, int register) {
    var instruction = prototype.code[pc];
    return switch (place) {
      case "CALLED" -> called(prototype, pc, instruction);
      case "INDEXED" -> indexed(prototype, pc, instruction);
      case "LEFT" -> inRegister(prototype, pc, Lua.GETARG_B(instruction));
      case "RIGHT" -> inRegister(prototype, pc, Lua.GETARG_C(instruction));
      case "REGISTER" -> inRegister(prototype, pc, register);
      default -> null;
    };
  }

  private static String called(Prototype prototype, int pc, int instruction) {
    var opcode = Lua.GET_OPCODE(instruction);
    return opcode == Lua.OP_CALL || opcode == Lua.OP_TAILCALL
        ? inRegister(prototype, pc, Lua.GETARG_A(instruction))
        : null;
  }

  private static String indexed(Prototype prototype, int pc, int instruction) {
    return switch (Lua.GET_OPCODE(instruction)) {
      case Lua.OP_GETTABLE, Lua.OP_SELF -> inRegister(prototype, pc, Lua.GETARG_B(instruction));
      case Lua.OP_SETTABLE -> inRegister(prototype, pc, Lua.GETARG_A(instruction));
      case Lua.OP_GETTABUP -> upvalue(prototype, Lua.GETARG_B(instruction));
      case Lua.OP_SETTABUP -> upvalue(prototype, Lua.GETARG_A(instruction));
      default -> null;
    };
  }

  private static String upvalue(Prototype prototype, int index) {
    return "upvalue '" + prototype.upvalues[index].name.tojstring() + "'";
  }

  private static String inRegister(Prototype prototype, int pc, int register) {
    if (register >= CONSTANT) {
      return null;
    }
    var name = DebugLib.getobjname(prototype, pc, register);
    return name == null || name.name.equals("?") ? null : name.namewhat + " '" + name.name + "'";
  }
}
