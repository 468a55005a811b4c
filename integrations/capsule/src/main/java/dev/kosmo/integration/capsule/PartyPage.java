package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Page;
import java.util.List;

/**
 * One page of contacts.
 *
 * @param parties what the page holds
 */
@Page
public record PartyPage(List<Party> parties) {}
