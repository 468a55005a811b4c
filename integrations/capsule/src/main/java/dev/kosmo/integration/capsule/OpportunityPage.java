package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Page;
import java.util.List;

/**
 * One page of opportunities.
 *
 * @param opportunities what the page holds
 */
@Page
public record OpportunityPage(List<Opportunity> opportunities) {}
