package dev.kosmo.integration.capsule;

/**
 * One opportunity, wrapped as Capsule sends it.
 *
 * @param opportunity the opportunity
 */
public record OpportunityAnswer(Opportunity opportunity) {}
