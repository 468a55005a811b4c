package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of people. */
@Page
public record ProfilePage(List<Profile> data, @Nullable PageLinks links) {}
