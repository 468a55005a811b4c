package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Page;
import java.util.List;

/**
 * One page of custom fields.
 *
 * @param definitions what the page holds
 */
@Page
public record FieldDefinitionPage(List<FieldDefinition> definitions) {}
