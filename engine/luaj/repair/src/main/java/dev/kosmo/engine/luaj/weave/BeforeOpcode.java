package dev.kosmo.engine.luaj.weave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a repair, taking the closure, that runs before the interpreter executes an opcode. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface BeforeOpcode {

  /** Numbers of opcodes of Lua 5.2. */
  int[] value();
}
