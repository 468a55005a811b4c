package dev.kosmo.integration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what may stand in the objects that a parameter takes as maps: the components of a record. A
 * map goes to the vendor as it is, so that an explicit null differs from what is not given, and
 * what must be there is for the vendor to say. A parameter that is a record itself needs no such
 * word.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Shaped {
  /** The record; for a list, that of its items. */
  Class<? extends Record> value();
}
