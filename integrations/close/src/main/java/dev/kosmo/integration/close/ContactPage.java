package dev.kosmo.integration.close;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.kosmo.integration.Page;
import java.util.List;

/**
 * One page of contacts. Close's own answer is {@code {data, has_more}}, without a total.
 *
 * @param contacts what the page holds
 * @param count how many those are
 * @param hasMore whether there is another page
 * @param skip how many were skipped before them
 */
@Page
@JsonNaming(SnakeCaseStrategy.class)
public record ContactPage(List<Contact> contacts, int count, boolean hasMore, long skip) {}
