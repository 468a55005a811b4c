package dev.kosmo.integration.capsule;

/**
 * One case, wrapped as Capsule sends it.
 *
 * @param kase the case
 */
public record CaseAnswer(Case kase) {}
