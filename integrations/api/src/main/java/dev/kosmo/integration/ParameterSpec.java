package dev.kosmo.integration;

/**
 * One parameter of a function.
 *
 * @param name in snake_case
 * @param type what it takes
 * @param required whether a call must give it
 * @param clearable whether an explicit null clears the field at the vendor
 * @param description what it means
 * @param min the smallest integer allowed
 * @param max the largest integer allowed
 */
public record ParameterSpec(
    String name,
    DataType type,
    boolean required,
    boolean clearable,
    String description,
    long min,
    long max) {}
