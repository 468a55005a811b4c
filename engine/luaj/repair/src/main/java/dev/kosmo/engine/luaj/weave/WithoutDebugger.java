package dev.kosmo.engine.luaj.weave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks repairs of a class that shall no longer ask, at each instruction, for a debugger. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface WithoutDebugger {}
