package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of events. */
@Page
public record EventPage(List<Event> data, @Nullable PageLinks links) {}
