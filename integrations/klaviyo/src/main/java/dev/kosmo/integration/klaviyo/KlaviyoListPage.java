package dev.kosmo.integration.klaviyo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of lists. */
public record KlaviyoListPage(List<KlaviyoList> data, @Nullable PageLinks links) {}
