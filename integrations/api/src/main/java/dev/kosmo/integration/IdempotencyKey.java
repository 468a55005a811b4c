package dev.kosmo.integration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a wire method whose vendor recognises repeated requests by a header. Each request carries a
 * fresh random key in it, and its repeats the same.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface IdempotencyKey {
  /** The name of the header. */
  String value() default "Idempotency-Key";

  /**
   * The status with which the vendor answers a key that it knows. After a request that may have
   * arrived, it means that it did; 0 if the vendor repeats its first answer instead.
   */
  int known() default 0;
}
