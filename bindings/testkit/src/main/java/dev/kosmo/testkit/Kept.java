package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * That a tree holds all of an answer. An integration may unwrap what the vendor sent or call a list
 * by another name; so each object is looked for by its mark, wherever it is.
 */
final class Kept {
  private final Map<String, ObjectNode> byMark = new HashMap<>();

  private Kept(JsonNode tree) {
    marked(tree).forEach(object -> byMark.put(mark(object), object));
  }

  /** Asserts that each marked object of the answer is in the tree, whole and in its order. */
  static void assertAll(JsonNode sent, JsonNode tree) {
    var kept = new Kept(tree);
    marked(sent).forEach(kept::assertWhole);
  }

  private void assertWhole(ObjectNode sent) {
    assertThat(byMark.keySet()).as("%s", sent).contains(mark(sent));
    var kept = Objects.requireNonNull(byMark.get(mark(sent)));
    sent.properties().forEach(member -> assertKept(kept, member.getKey(), member.getValue()));

    assertThat(names(kept, sent))
        .as("order in the object with %s", mark(sent))
        .containsExactlyElementsOf(names(sent, kept));
  }

  private static void assertKept(ObjectNode kept, String name, JsonNode sent) {
    // What holds marked objects only has its own test: they are looked for one by one.
    if (kept.has(name) || marked(sent).isEmpty()) {
      assertThat(kept.has(name)).as(name).isTrue();
      assertSame(name, sent, kept.get(name));
    }
  }

  /** The same values in the same order, beside what marked objects get as well. */
  private static void assertSame(String path, JsonNode sent, JsonNode kept) {
    assertThat(kept.getNodeType()).as(path).isEqualTo(sent.getNodeType());
    if (sent.isObject()) {
      assertThat(names(kept, sent)).as(path).containsExactlyElementsOf(names(sent, sent));
      sent.properties()
          .forEach(m -> assertSame(path + "." + m.getKey(), m.getValue(), kept.get(m.getKey())));
    } else if (sent.isArray()) {
      assertThat(kept.size()).as(path).isEqualTo(sent.size());
      for (var i = 0; i < sent.size(); i++) {
        assertSame(path + "[" + i + "]", sent.get(i), kept.get(i));
      }
    } else {
      assertThat(Leaf.of(kept)).as(path).isEqualTo(Leaf.of(sent));
      assertThat(kept.isIntegralNumber()).as(path).isEqualTo(sent.isIntegralNumber());
    }
  }

  /** The names of an object that another one has, too. */
  private static List<String> names(JsonNode object, JsonNode other) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    names.removeIf(name -> !other.has(name));
    return names;
  }

  private static List<ObjectNode> marked(JsonNode node) {
    var found = new ArrayList<ObjectNode>();
    if (node instanceof ObjectNode object && !mark(object).isEmpty()) {
      found.add(object);
    }
    node.forEach(child -> found.addAll(marked(child)));
    return found;
  }

  private static String mark(ObjectNode object) {
    for (var member : object.properties()) {
      if (member.getKey().startsWith(Enrichment.MARK)) {
        return member.getKey();
      }
    }
    return "";
  }
}
