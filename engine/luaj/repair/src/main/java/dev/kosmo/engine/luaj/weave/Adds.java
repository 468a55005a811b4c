package dev.kosmo.engine.luaj.weave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a repair that overrides a method which the repaired class inherits. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Adds {}
