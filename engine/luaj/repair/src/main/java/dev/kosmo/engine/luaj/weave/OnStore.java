package dev.kosmo.engine.luaj.weave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a repair through which every value goes that the repaired class stores in a field. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnStore {

  /** The field's name. */
  String value();
}
