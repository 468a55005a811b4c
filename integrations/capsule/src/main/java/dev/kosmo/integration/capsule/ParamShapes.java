package dev.kosmo.integration.capsule;

import org.jspecify.annotations.Nullable;

/**
 * What {@code params} may hold. From Capsule's reference of each list; {@code embed} and {@code
 * status} are texts, or lists of them that become one.
 */
interface ParamShapes {

  record Listing(@Nullable Long page, @Nullable Long perPage) {}

  record Embedding(@Nullable Long page, @Nullable Long perPage, @Nullable Object embed) {}

  record Cases(
      @Nullable Long page,
      @Nullable Long perPage,
      @Nullable Object embed,
      @Nullable String q,
      @Nullable Object status,
      @Nullable String since) {}

  record OneCase(@Nullable Object embed) {}

  record Tracks(@Nullable Long page, @Nullable Long perPage, @Nullable String type) {}
}
