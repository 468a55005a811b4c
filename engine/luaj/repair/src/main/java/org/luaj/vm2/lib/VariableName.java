package org.luaj.vm2.lib;

import org.luaj.vm2.Lua;
import org.luaj.vm2.LuaNumber;
import org.luaj.vm2.Prototype;

/**
 * The name that a script gave to an operand.
 *
 * @param kind such as {@code local}, {@code global}, {@code field} or {@code method}
 * @param name as written
 */
public record VariableName(String kind, String name) {
  private static final int CONSTANT = 256;

  /** What an operand is called, or null if it has no name. */
  public static VariableName of(Prototype prototype, int pc, String place, int register) {
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

  /** What the function is called that an instruction calls, or null if it has no name. */
  public static VariableName ofFunction(Prototype prototype, int pc) {
    var instruction = prototype.code[pc];
    return Lua.GET_OPCODE(instruction) == Lua.OP_TFORCALL
        ? new VariableName("for iterator", "for iterator")
        : called(prototype, pc, instruction);
  }

  private static VariableName called(Prototype prototype, int pc, int instruction) {
    var opcode = Lua.GET_OPCODE(instruction);
    return opcode == Lua.OP_CALL || opcode == Lua.OP_TAILCALL
        ? inRegister(prototype, pc, Lua.GETARG_A(instruction))
        : null;
  }

  private static VariableName indexed(Prototype prototype, int pc, int instruction) {
    return switch (Lua.GET_OPCODE(instruction)) {
      case Lua.OP_GETTABLE, Lua.OP_SELF -> inRegister(prototype, pc, Lua.GETARG_B(instruction));
      case Lua.OP_SETTABLE -> inRegister(prototype, pc, Lua.GETARG_A(instruction));
      case Lua.OP_GETTABUP -> upvalue(prototype, Lua.GETARG_B(instruction));
      case Lua.OP_SETTABUP -> upvalue(prototype, Lua.GETARG_A(instruction));
      default -> null;
    };
  }

  private static VariableName upvalue(Prototype prototype, int index) {
    return new VariableName("upvalue", prototype.upvalues[index].name.tojstring());
  }

  private static VariableName inRegister(Prototype prototype, int pc, int register) {
    if (register >= CONSTANT) {
      return null;
    }
    var found = DebugLib.getobjname(prototype, pc, register);
    if (found == null || found.namewhat.equals("constant") && isNumber(prototype, pc, register)) {
      return null;
    }
    var name = found.name.equals("?") ? longKey(prototype, pc, register) : found.name;
    return name == null ? null : new VariableName(found.namewhat, name);
  }

  private static boolean isNumber(Prototype prototype, int pc, int register) {
    var setter = prototype.code[DebugLib.findsetreg(prototype, pc, register)];
    return prototype.k[Lua.GETARG_Bx(setter)] instanceof LuaNumber;
  }

  /** The key of a register's field where it is a constant too many to stand in an instruction. */
  private static String longKey(Prototype prototype, int pc, int register) {
    var setter = DebugLib.findsetreg(prototype, pc, register);
    var key = setter < 0 ? CONSTANT : Lua.GETARG_C(prototype.code[setter]);
    var found = key >= CONSTANT ? null : DebugLib.getobjname(prototype, setter, key);
    return found == null || !found.namewhat.equals("constant") ? null : found.name;
  }

  @Override
  public String toString() {
    return kind + " '" + name + "'";
  }
}
