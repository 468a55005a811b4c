package org.luaj.vm2;

import dev.kosmo.engine.luaj.weave.Adds;
import dev.kosmo.engine.luaj.weave.Repairs;

/** Errors of scripts are everyday values; a Java stack trace costs more than all else in them. */
@Repairs(LuaError.class)
final class RepairLuaError {
  private RepairLuaError() {}

  @Adds
  static Throwable fillInStackTrace(LuaError self) {
    return self;
  }
}
