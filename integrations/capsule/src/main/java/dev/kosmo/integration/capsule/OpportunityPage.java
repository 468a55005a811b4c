package dev.kosmo.integration.capsule;

import java.util.List;

/**
 * One page of opportunities.
 *
 * @param opportunities what the page holds
 */
public record OpportunityPage(List<Opportunity> opportunities) {}
