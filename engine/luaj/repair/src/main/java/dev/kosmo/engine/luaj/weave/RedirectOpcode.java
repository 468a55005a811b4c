package dev.kosmo.engine.luaj.weave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a repair, taking the stack and the instruction, that tells whether an opcode is to be
 * executed as another one.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RedirectOpcode {

  /** The number of an opcode of Lua 5.2, then that of the one that takes its place. */
  int[] value();
}
