package dev.kosmo.integration.capsule;

import java.util.List;

/**
 * One page of track definitions.
 *
 * @param trackDefinitions what the page holds
 */
public record TrackDefinitionPage(List<TrackDefinition> trackDefinitions) {}
