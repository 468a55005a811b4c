package dev.kosmo.engine.luaj.weave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a native method that stands for the private constructor of the repaired class. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Constructs {}
