package dev.kosmo.integration.klaviyo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of people. */
public record ProfilePage(List<Profile> data, @Nullable PageLinks links) {}
