package dev.kosmo.integration.klaviyo;

import org.jspecify.annotations.Nullable;

/** The largest page of each kind of list, and the revision that first let the size be chosen. */
enum PageSize {
  PROFILES(100, ""),
  EVENTS(1000, "2026-01-15"),
  LISTS(10, "2026-04-15"),
  FLOWS(50, ""),
  CAMPAIGNS(100, "2026-04-15");

  private final long most;
  private final String since;

  PageSize(long most, String since) {
    this.most = most;
    this.since = since;
  }

  long most() {
    return most;
  }

  /** Klaviyo refuses the parameter in revisions that do not have it. */
  boolean isIn(String revision) {
    return revision.compareTo(since) >= 0;
  }

  /** The size to ask for, or null to leave it to Klaviyo. */
  @Nullable Long of(@Nullable Long limit, String revision) {
    return limit == null || !isIn(revision) ? null : Long.valueOf(Math.min(limit, most));
  }
}
