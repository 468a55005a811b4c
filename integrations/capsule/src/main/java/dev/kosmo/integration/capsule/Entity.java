package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What can have tags and custom fields, under Capsule's own words. */
public enum Entity {
  @JsonProperty("parties")
  @JsonAlias({"party", "contact", "contacts"})
  PARTIES,

  @JsonProperty("opportunities")
  @JsonAlias("opportunity")
  OPPORTUNITIES,

  @JsonProperty("kases")
  @JsonAlias({"case", "cases", "project", "projects"})
  KASES;

  /** The word in Capsule's paths, such as {@code kases}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
