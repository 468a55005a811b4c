package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Page;
import java.util.List;

/**
 * One page of track definitions.
 *
 * @param trackDefinitions what the page holds
 */
@Page
public record TrackDefinitionPage(List<TrackDefinition> trackDefinitions) {}
