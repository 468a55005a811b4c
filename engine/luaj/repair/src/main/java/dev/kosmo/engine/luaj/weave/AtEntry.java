package dev.kosmo.engine.luaj.weave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a repair, taking the closure, that runs whenever the interpreter enters a function. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AtEntry {}
