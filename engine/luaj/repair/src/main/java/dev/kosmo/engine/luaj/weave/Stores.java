package dev.kosmo.engine.luaj.weave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a native method, taking an object and a value, that stores the value in a field of the
 * object whose class is private, so that Java cannot name it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Stores {

  /** The internal name of the class, a dot, and the name of the field. */
  String value();
}
