package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Page;
import java.util.List;

/**
 * One page of cases.
 *
 * @param kases what the page holds
 */
@Page
public record CasePage(List<Case> kases) {}
