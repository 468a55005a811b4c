package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kosmo.integration.Reply;
import java.util.Objects;

/** The record of a reply, as the tree that Jackson makes of it. */
public final class TypedView {
  private TypedView() {}

  /**
   * Asserts that a reply's record says what its tree says: each field of a record has the value of
   * the tree's member of that name, and where a record takes in what it has no field for, nothing
   * is left out. A record cannot tell null from absent.
   */
  public static void assertAgrees(Reply<?> reply) {
    assertAgree("", ExactJson.of(reply.value()), ExactJson.of(reply.tree()));
  }

  private static void assertAgree(String path, JsonNode typed, JsonNode sent) {
    if (typed instanceof ObjectNode fields && sent.isObject()) {
      fields
          .properties()
          .forEach(field -> assertFieldAgrees(path, field.getKey(), field.getValue(), sent));
      fields
          .properties()
          .forEach(field -> assertNothingLeftOut(path, fields, field.getKey(), sent));
    } else if (typed.isArray() && sent.isArray()) {
      assertThat(typed.size()).as(path).isEqualTo(sent.size());
      for (var i = 0; i < typed.size(); i++) {
        assertAgree(path + "[" + i + "]", typed.get(i), sent.get(i));
      }
    } else {
      assertThat(Leaf.of(typed)).as(path).isEqualTo(Leaf.of(sent));
    }
  }

  private static void assertFieldAgrees(String path, String name, JsonNode typed, JsonNode sent) {
    if (isRest(name, typed, sent)) {
      typed
          .properties()
          .forEach(other -> assertMemberAgrees(path, other.getKey(), other.getValue(), sent));
    } else {
      assertMemberAgrees(path, name, typed, sent);
    }
  }

  private static void assertMemberAgrees(String path, String name, JsonNode typed, JsonNode sent) {
    var member = sent.get(name);
    assertAgree(path + "." + name, typed, member == null ? NullNode.instance : member);
  }

  private static void assertNothingLeftOut(
      String path, ObjectNode fields, String rest, JsonNode sent) {
    var others = fields.get(rest);
    if (isRest(rest, others, sent)) {
      assertThat(sent.fieldNames())
          .toIterable()
          .as(path)
          .allMatch(name -> others.has(name) || (fields.has(name) && !name.equals(rest)));
    }
  }

  /**
   * Whether it is the map of a record for what it has no field for, among which may be a member
   * with the map's own name.
   */
  private static boolean isRest(String name, JsonNode typed, JsonNode sent) {
    return typed.isObject() && Objects.equals(typed.get(name), sent.get(name));
  }
}
