package dev.kosmo.integration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds of an integer parameter, both included. A call outside them is refused before it is sent.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Range {
  /** The smallest value. */
  long min() default Long.MIN_VALUE;

  /** The largest value. */
  long max() default Long.MAX_VALUE;
}
