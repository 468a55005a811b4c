package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of campaigns of one channel. */
@Page
public record CampaignPage(List<Campaign> data, @Nullable PageLinks links) {}
