package dev.kosmo.engine.luaj.weave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class of static methods that repair a class of LuaJ.
 *
 * <p>A method without another mark replaces the body of the method that has its name and types; for
 * an instance method the receiver comes first. The build fails when there is none.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Repairs {

  /** The class to repair. */
  Class<?> value();
}
