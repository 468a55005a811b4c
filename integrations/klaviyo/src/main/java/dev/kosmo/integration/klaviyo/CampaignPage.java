package dev.kosmo.integration.klaviyo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of campaigns of one channel. */
public record CampaignPage(List<Campaign> data, @Nullable PageLinks links) {}
