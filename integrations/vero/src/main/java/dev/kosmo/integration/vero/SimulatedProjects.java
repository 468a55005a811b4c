package dev.kosmo.integration.vero;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The invented projects that a simulator starts with. The ids of the examples exist in each. */
final class SimulatedProjects {
  private SimulatedProjects() {}

  /** Fresh projects by the name of their account. */
  static Map<String, SimulatedProject> create(InstantSource clock) {
    var projects = new LinkedHashMap<String, SimulatedProject>();
    projects.put("default", larkspur(clock));
    projects.put("marketing", larkspurMarketing(clock));
    projects.put("transactional", larkspurMail(clock));
    return projects;
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
