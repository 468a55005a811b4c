package dev.kosmo.engine.luaj.weave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a repair that runs before the method that has its name and types, and returns nothing. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Before {}
