package dev.kosmo.integration.vero;

import dev.kosmo.integration.simulator.Tenants;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** The invented projects that a simulator starts with. The ids of the examples exist in each. */
final class SimulatedProjects {
  private SimulatedProjects() {}

  /** Fresh projects. */
  static Tenants<SimulatedProject> create(InstantSource clock) {
    return new Tenants<SimulatedProject>(AuthToken.NAME)
        .add("default", larkspur(clock))
        .add("marketing", larkspurMarketing(clock))
        .add("transactional", larkspurMail(clock));
  }

  private static SimulatedProject larkspur(InstantSource clock) {
    var project = new SimulatedProject(clock);
    add(project, "usr_123", "ines.moreau@example.test", "Ines Moreau", "plan", "free");
    add(project, "usr_456", "omar.haddad@example.test", "Omar Haddad", "plan", "free");
    add(project, "usr_1001", "wei.lin@example.test", "Wei Lin", "plan", "pro");
    add(project, "1", "freja.holm@example.test", "Freja Holm", "plan", "scale");
    return project;
  }

  private static SimulatedProject larkspurMarketing(InstantSource clock) {
    var project = new SimulatedProject(clock);
    add(project, "usr_123", "tomas.reyes@example.test", "Tomas Reyes", "campaign", "spring");
    add(project, "usr_456", "aiko.mori@example.test", "Aiko Mori", "campaign", "launch");
    add(project, "1", "press@example.test", "Press desk", "campaign", "launch");
    return project;
  }

  private static SimulatedProject larkspurMail(InstantSource clock) {
    var project = new SimulatedProject(clock);
    add(project, "usr_123", "nadia.petrov@example.test", "Nadia Petrov", "orders", 3);
    add(project, "usr_456", "luca.conti@example.test", "Luca Conti", "orders", 11);
    add(project, "1", "sven.aas@example.test", "Sven Aas", "orders", 1);
    return project;
  }

  private static void add(
      SimulatedProject project,
      String id,
      String email,
      String name,
      String attribute,
      Object value) {
    var attributes = new LinkedHashMap<String, @Nullable Object>();
    attributes.put("name", name);
    attributes.put(attribute, value);
    project.identify(id, email, attributes);
  }
}
