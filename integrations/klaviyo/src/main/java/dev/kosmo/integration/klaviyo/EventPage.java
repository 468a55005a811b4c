package dev.kosmo.integration.klaviyo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of events. */
public record EventPage(List<Event> data, @Nullable PageLinks links) {}
