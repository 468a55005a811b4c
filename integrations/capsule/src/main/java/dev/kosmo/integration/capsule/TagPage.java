package dev.kosmo.integration.capsule;

import java.util.List;

/**
 * One page of tags.
 *
 * @param tags what the page holds
 */
public record TagPage(List<Tag> tags) {}
