package org.luaj.vm2;

import dev.kosmo.engine.luaj.weave.Adds;
import dev.kosmo.engine.luaj.weave.AtEntry;
import dev.kosmo.engine.luaj.weave.BeforeOpcode;
import dev.kosmo.engine.luaj.weave.InsteadOfOpcode;
import dev.kosmo.engine.luaj.weave.OnStackOverflow;
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

  // As in Lua, functions are the same when nobody can tell them apart.
  @Adds
  static boolean raweq(LuaClosure self, LuaValue other) {
    return self == other
        || other instanceof LuaClosure closure
            && closure.p == self.p
            && areSame(closure.upValues, self.upValues);
  }

  private static boolean areSame(UpValue[] left, UpValue[] right) {
    for (var i = 0; i < left.length; i++) {
      if (left[i] != right[i]) {
        return false;
      }
    }
    return true;
  }

  @Adds
  static boolean eq_b(LuaClosure self, LuaValue other) {
    return raweq(self, other);
  }

  @Adds
  static LuaValue eq(LuaClosure self, LuaValue other) {
    return LuaValue.valueOf(raweq(self, other));
  }

  @Adds
  static boolean equals(LuaClosure self, Object other) {
    return other instanceof LuaClosure closure && raweq(self, closure);
  }

  @Adds
  static int hashCode(LuaClosure self) {
    var hash = System.identityHashCode(self.p);
    for (var upValue : self.upValues) {
      hash = hash * 31 + System.identityHashCode(upValue);
    }
    return hash;
  }

  // Where even this finds no room, the error comes from a caller further out.
  @OnStackOverflow
  static LuaError stackOverflow(LuaClosure self, int pc) {
    var error = ((Realm) self.globals).stackExhausted();
    processErrorHooks(self, error, self.p, pc);
    return error;
  }

  // LuaJ calls this for every frame that an error leaves, until there is a traceback.
  static void processErrorHooks(LuaClosure self, LuaError error, Prototype prototype, int pc) {
    if (error.level > 1) {
      error.level--;
      return;
    }
    if (error instanceof Fault fault) {
      fault.name(prototype, pc);
    } else if (error instanceof BadArgument argument) {
      argument.name(prototype, pc);
    }
    var message = String.valueOf(error.getMessage());
    if (error.level == 1) {
      error.fileline = Position.of(prototype, pc).toString();
      message = error.fileline + ": " + message;
    }
    error.traceback = message;
  }
}
