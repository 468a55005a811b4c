package dev.kosmo.integration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a wire method whose request can arrive twice without another effect than once, though its
 * HTTP method does not say so: an upsert, a POST that the vendor deduplicates by its content. GET,
 * HEAD, PUT and DELETE need no mark (RFC 9110, section 9.2.2), and all requests of a read neither.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
