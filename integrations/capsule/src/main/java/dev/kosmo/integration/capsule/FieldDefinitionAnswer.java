package dev.kosmo.integration.capsule;

/**
 * One custom field, wrapped as Capsule sends it.
 *
 * @param definition the custom field
 */
public record FieldDefinitionAnswer(FieldDefinition definition) {}
