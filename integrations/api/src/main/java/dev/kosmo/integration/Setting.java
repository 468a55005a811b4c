package dev.kosmo.integration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method without parameters that returns the account's value of an option as an {@code
 * Optional<String>}, so that default methods can obey it. It sends nothing, and carries {@link
 * feign.FeignIgnore} as well. Secrets cannot be read this way.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Setting {
  /** The key of an {@link AccountField} that is not secret, such as {@code revision}. */
  String value();
}
