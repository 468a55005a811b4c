package dev.kosmo.integration.capsule;

import java.util.List;

/**
 * One page of cases.
 *
 * @param kases what the page holds
 */
public record CasePage(List<Case> kases) {}
