package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of lists. */
@Page
public record KlaviyoListPage(List<KlaviyoList> data, @Nullable PageLinks links) {}
