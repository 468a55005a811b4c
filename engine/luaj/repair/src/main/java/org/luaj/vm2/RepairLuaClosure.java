package org.luaj.vm2;

import dev.kosmo.engine.luaj.weave.AtEntry;
import dev.kosmo.engine.luaj.weave.BeforeOpcode;
import dev.kosmo.engine.luaj.weave.InsteadOfOpcode;
import dev.kosmo.engine.luaj.weave.OnStore;
import dev.kosmo.engine.luaj.weave.RedirectOpcode;
import dev.kosmo.engine.luaj.weave.Repairs;
import dev.kosmo.engine.luaj.weave.WithoutDebugger;

/** The interpreter: it can be stopped, keeps tables in order, and says where it failed. */
@Repairs(LuaClosure.class)
@WithoutDebugger
final class RepairLuaClosure {
  // With a few upvalues.
  private static final int CLOSURE_BYTES = 120;

  private RepairLuaClosure() {}

  // Loops jump back, functions are entered: whatever runs on passes here.
  @AtEntry
  @BeforeOpcode({Lua.OP_JMP, Lua.OP_FORLOOP, Lua.OP_TFORLOOP})
  static void tick(LuaClosure self) {
    ((Realm) self.globals).tick();
  }

  @BeforeOpcode(Lua.OP_CLOSURE)
  static void chargeClosure(LuaClosure self) {
    ((Realm) self.globals).take(CLOSURE_BYTES);
  }

  // A chunk that was loaded with an environment of its own had no globals and escaped every check.
  @OnStore("globals")
  static Globals globals(Globals globals) {
    return globals instanceof Realm ? globals : Realm.current();
  }

  @InsteadOfOpcode(Lua.OP_NEWTABLE)
  static void newTable(LuaValue[] stack, int instruction) {
    stack[Lua.GETARG_A(instruction)] =
        new OrderedTable(
            OrderedTable.sizeHint(Lua.GETARG_B(instruction)),
            OrderedTable.sizeHint(Lua.GETARG_C(instruction)));
  }

  @InsteadOfOpcode(Lua.OP_CONCAT)
  static void concat(LuaValue[] stack, int instruction) {
    var first = Lua.GETARG_B(instruction);
    Concatenation.join(stack, first, Lua.GETARG_C(instruction));
    stack[Lua.GETARG_A(instruction)] = stack[first];
  }

  // Only a function of Lua's may take the place of its caller, or errors of others lose their line.
  @RedirectOpcode({Lua.OP_TAILCALL, Lua.OP_CALL})
  static boolean isNoTailCall(LuaValue[] stack, int instruction) {
    return !(stack[Lua.GETARG_A(instruction)] instanceof LuaClosure);
  }

  // LuaJ calls this for every frame that an error leaves, until there is a traceback.
  static void processErrorHooks(LuaClosure self, LuaError error, Prototype prototype, int pc) {
    if (error.level > 1) {
      error.level--;
      return;
    }
    if (error instanceof Fault fault) {
      fault.name(prototype, pc);
    }
    var message = String.valueOf(error.getMessage());
    if (error.level == 1) {
      error.fileline = Position.of(prototype, pc).toString();
      message = error.fileline + ": " + message;
    }
    error.traceback = message;
  }
}
