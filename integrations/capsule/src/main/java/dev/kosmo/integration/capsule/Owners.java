package dev.kosmo.integration.capsule;

/** Who looks after an opportunity or a case. */
final class Owners {
  private Owners() {}

  /** An update with an owner but no team loses the team: Capsule does so too. */
  static void finish(Writing writing) {
    var given = writing.given();
    if (!writing.isNew() && given.containsKey("owner") && !given.containsKey("team")) {
      writing.record().put("team", null);
    }
    if (writing.record().get("owner") == null && writing.record().get("team") == null) {
      writing.problems().add("owner", "owner or team is required");
    }
  }
}
