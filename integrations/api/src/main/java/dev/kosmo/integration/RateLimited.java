package dev.kosmo.integration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many requests the vendor takes with one credential, as it documents it: calls wait rather
 * than send one too many. On the interface for all its requests together; on a wire method for
 * requests to that endpoint, which then count there alone. Without it requests count together and
 * nothing limits them, until the vendor answers 429 or says in a header how many it still takes.
 *
 * <pre>{@code
 * @RateLimited({"75/s", "750/m"})
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RateLimited {
  /**
   * Each limit as a number of requests and a unit of time, {@code s m h d}; none if the vendor
   * documents no numbers.
   */
  String[] value();

  /** On an interface: whether the vendor counts the requests to each endpoint by themselves. */
  boolean perEndpoint() default false;
}
