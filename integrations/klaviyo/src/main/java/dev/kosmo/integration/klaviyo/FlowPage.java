package dev.kosmo.integration.klaviyo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of flows. */
public record FlowPage(List<Flow> data, @Nullable PageLinks links) {}
