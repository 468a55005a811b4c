package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of flows. */
@Page
public record FlowPage(List<Flow> data, @Nullable PageLinks links) {}
