package dev.kosmo.integration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the vendor's users define fields of their own beside those of the record, as with
 * custom properties. Editors then accept such names; of records without it they refuse any name
 * that is not a component.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OpenFields {
  /** How their names begin; empty if they may have any name. */
  String value() default "";
}
