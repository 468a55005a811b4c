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
  private final String type;
  private transient VariableName variable;

  private Fault(String message, Place place, int register, String type) {
    super(message);
    this.place = place;
    this.register = register;
    this.type = type;
  }

  static Fault at(Place place, String deed, LuaValue operand) {
    return new Fault("attempt to " + deed, place, -1, operand.typename());
  }

  static Fault in(String deed, LuaValue operand, int register) {
    return new Fault("attempt to " + deed, Place.REGISTER, register, operand.typename());
  }

  static Fault saying(String message) {
    return new Fault(message, Place.NOWHERE, -1, null);
  }

  void name(Prototype prototype, int pc) {
    variable = VariableName.of(prototype, pc, place.name(), register);
  }

  @Override
  public String getMessage() {
    var message = super.getMessage();
    if (traceback != null || type == null) {
      return message;
    }
    return variable == null
        ? message + " a " + type + " value"
        : message + " " + variable + " (a " + type + " value)";
  }
}
