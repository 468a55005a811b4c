package dev.kosmo.integration.loops;

import dev.kosmo.integration.simulator.Tenants;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The invented teams that a simulator starts with. The ids of the examples exist in each. */
final class SimulatedTeams {
  private SimulatedTeams() {}

  /** Fresh teams. */
  static Tenants<SimulatedTeam> create() {
    return new Tenants<SimulatedTeam>("api_key")
        .add("default", larkspur())
        .add("marketing", larkspurMarketing())
        .add("transactional", larkspurMail());
  }

  private static SimulatedTeam larkspur() {
    var team = new SimulatedTeam("Larkspur Labs", 1);
    add(team, "usr_1001", "ines.moreau@example.test", "Ines", "Moreau")
        .with("userGroup", "trial")
        .with("mailingLists", Map.of("cml0list00000000000000001", true))
        .with("plan", "pro");
    add(team, "abc123def456", "omar.haddad@example.test", "Omar", "Haddad")
        .with("userGroup", "customers")
        .with("plan", "free")
        .with("company", "Haddad & Sons");
    add(team, null, "wei.lin@example.test", "Wei", null);
    add(team, "usr_1002", "freja.holm@example.test", "Freja", "Holm").with("subscribed", false);
    return team;
  }

  private static SimulatedTeam larkspurMarketing() {
    var team = new SimulatedTeam("Larkspur Marketing", 1001);
    add(team, "usr_1001", "tomas.reyes@example.test", "Tomas", "Reyes")
        .with("source", "Newsletter form")
        .with("optInStatus", "accepted");
    add(team, "abc123def456", "aiko.mori@example.test", "Aiko", "Mori").with("plan", "scale");
    add(team, null, "press@example.test", null, null).with("userGroup", "press");
    return team;
  }

  private static SimulatedTeam larkspurMail() {
    var team = new SimulatedTeam("Larkspur Mail", 2001);
    add(team, "usr_1001", "nadia.petrov@example.test", "Nadia", "Petrov").with("orders", 3);
    add(team, "abc123def456", "luca.conti@example.test", "Luca", "Conti").with("orders", 11);
    return team;
  }

  private static Fields add(
      SimulatedTeam team,
      @Nullable String userId,
      String email,
      @Nullable String firstName,
      @Nullable String lastName) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("email", email);
    fields.put("firstName", firstName);
    fields.put("lastName", lastName);
    fields.put("userId", userId);
    return new Fields(team.create(fields));
  }

  private record Fields(Map<String, @Nullable Object> contact) {
    Fields with(String field, Object value) {
      contact.put(field, value);
      return this;
    }
  }
}
