package dev.kosmo.integration.capsule;

import java.util.List;

/**
 * One page of contacts.
 *
 * @param parties what the page holds
 */
public record PartyPage(List<Party> parties) {}
