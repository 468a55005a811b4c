package dev.kosmo.testkit;

import dev.kosmo.engine.Script;

/**
 * One hostile script and how it must end.
 *
 * @param id which attack of a list it is, such as {@code L23}; several scripts may try one, as
 *     {@code L23a} and {@code L23b}
 * @param topic what it is after, such as {@code memory}
 * @param title the attack in a few words
 * @param conditions what it runs under
 * @param outcome how it must end
 * @param script the attack itself
 */
public record Attack(
    String id, String topic, String title, Conditions conditions, Outcome outcome, Script script) {

  /** Its number in the list that it comes from. */
  public int number() {
    return Integer.parseInt(id.replaceAll("\\D", ""));
  }

  @Override
  public String toString() {
    return "%s %s: %s".formatted(id, topic, title);
  }
}
