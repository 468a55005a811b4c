package dev.kosmo.engine.luaj.weave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a repair, taking the stack and the instruction, that does the work of an opcode. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface InsteadOfOpcode {

  /** The number of an opcode of Lua 5.2. */
  int value();
}
