package org.luaj.vm2;

import org.luaj.vm2.lib.VariableName;

/** A wrong operand that the interpreter met. On its way out it learns the variable's name. */
final class Fault extends LuaError {
  private static final long serialVersionUID = 1L;

  /** Where in the instruction the operand is told, if not in a known register. */
  enum Place {
    CALLED,
    INDEXED,
    LEFT,
    RIGHT,
    REGISTER,
    NOWHERE
  }

  private final transient Place place;
  private final int register;
  private String variable = "";

  private Fault(String message, Place place, int register) {
    super(message);
    this.place = place;
    this.register = register;
  }

  static Fault at(Place place, String deed, LuaValue operand) {
    return new Fault(text(deed, operand), place, -1);
  }

  static Fault in(String deed, LuaValue operand, int register) {
    return new Fault(text(deed, operand), Place.REGISTER, register);
  }

  static Fault saying(String message) {
    return new Fault(message, Place.NOWHERE, -1);
  }

  private static String text(String deed, LuaValue operand) {
    return "attempt to " + deed + " a " + operand.typename() + " value";
  }

  void name(Prototype prototype, int pc) {
    var name = VariableName.of(prototype, pc, place.name(), register);
    variable = name == null ? "" : " (" + name + ")";
  }

  @Override
  public String getMessage() {
    var message = super.getMessage();
    return traceback == null ? message + variable : message;
  }
}
