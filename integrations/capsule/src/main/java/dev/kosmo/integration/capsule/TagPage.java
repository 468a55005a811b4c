package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Page;
import java.util.List;

/**
 * One page of tags.
 *
 * @param tags what the page holds
 */
@Page
public record TagPage(List<Tag> tags) {}
