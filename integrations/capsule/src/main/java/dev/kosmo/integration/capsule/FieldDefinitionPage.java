package dev.kosmo.integration.capsule;

import java.util.List;

/**
 * One page of custom fields.
 *
 * @param definitions what the page holds
 */
public record FieldDefinitionPage(List<FieldDefinition> definitions) {}
