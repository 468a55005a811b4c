package dev.kosmo.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Puts random members that no documentation names into each object of an answer, and other texts in
 * the place of some.
 *
 * <p>Seeded, and not a property of jqwik: the contract's tests are inherited and get their subject
 * from Jupiter, which jqwik's engine knows nothing of, and a failure names the path that went wrong
 * by itself, so that there is little to shrink.
 */
final class Enrichment {
  /** Begins the name of a member that no other object has. */
  static final String MARK = "mark-";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 3;

  private static final List<String> KEYS =
      List.of(
          "",
          " ",
          "a b",
          "a.b",
          "a/b",
          "0",
          "-1",
          "null",
          "ID",
          "others",
          "paging",
          "__proto__",
          "constructor",
          "$ref",
          "@type",
          "%41",
          "\"quoted\"",
          "line\nbreak",
          "\u0000",
          "ключ",
          "鍵",
          "\uD83D\uDE00",
          "e\u0301",
          "\u202Eright");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "null",
          "12345678901234567890",
          "2026-02-30",
          "</script>",
          "\\u0041",
          "tab\tand\u0000nul",
          "\u2028",
          "\uFEFFmark",
          "Zoë \uD83D\uDC69\u200D\uD83D\uDE80",
          "e\u0301\u00E9");

  private static final List<JsonNode> NUMBERS =
      List.of(
          NODES.numberNode(0),
          NODES.numberNode(-7),
          NODES.numberNode(1L << 53),
          NODES.numberNode((1L << 53) + 1),
          NODES.numberNode(Long.MIN_VALUE),
          NODES.numberNode(new BigInteger("18446744073709551616")),
          NODES.numberNode(new BigInteger("-123456789012345678901234567890")),
          NODES.numberNode(0.1),
          NODES.numberNode(-2.5e-7),
          NODES.numberNode(1.7976931348623157e308),
          NODES.numberNode(new BigDecimal("0.1234567890123456789")),
          NODES.numberNode(new BigDecimal("19.90")),
          NODES.numberNode(new BigDecimal("-1e400")));

  private final Random random;
  private int marks;

  Enrichment(Random random) {
    this.random = random;
  }

  /** The same answer with more in it: what was there keeps its place, and its value or its type. */
  JsonNode of(JsonNode answer) {
    return enriched(answer, true);
  }

  private JsonNode enriched(JsonNode node, boolean isRoot) {
    if (node instanceof ObjectNode object) {
      return object(object, !isRoot && isSetOfFlags(object));
    } else if (node instanceof ArrayNode array) {
      var copy = NODES.arrayNode();
      array.forEach(item -> copy.add(enriched(item, false)));
      return copy;
    }
    return node.isTextual() && random.nextInt(4) == 0 ? NODES.textNode(pick(TEXTS)) : node;
  }

  /** Such as subscriptions by id: a member that is no flag would be of another shape. */
  private static boolean isSetOfFlags(ObjectNode object) {
    return !object.isEmpty() && object.valueStream().allMatch(JsonNode::isBoolean);
  }

  private ObjectNode object(ObjectNode object, boolean flags) {
    var members = new ArrayList<Map.Entry<String, JsonNode>>();
    object
        .properties()
        .forEach(
            member -> members.add(member(member.getKey(), enriched(member.getValue(), false))));
    for (var i = random.nextInt(4); i > 0; i--) {
      insert(members, member(pick(KEYS), flags ? flag() : value(0)));
    }
    insert(members, member(MARK + ++marks, flags ? flag() : value(0)));
    var more = NODES.objectNode();
    // A name may have been picked twice, or be there.
    members.forEach(member -> more.putIfAbsent(member.getKey(), member.getValue()));
    return more;
  }

  private static Map.Entry<String, JsonNode> member(String name, JsonNode value) {
    return Map.entry(name, value);
  }

  private <T> void insert(List<T> list, T item) {
    list.add(random.nextInt(list.size() + 1), item);
  }

  private JsonNode value(int depth) {
    return switch (random.nextInt(depth < DEEPEST ? 8 : 5)) {
      case 0 -> NODES.nullNode();
      case 1 -> flag();
      case 2, 3 -> pick(NUMBERS);
      case 4 -> NODES.textNode(pick(TEXTS));
      case 5, 6 -> nested(depth + 1);
      default -> list(depth + 1);
    };
  }

  private JsonNode flag() {
    return NODES.booleanNode(random.nextBoolean());
  }

  private ObjectNode nested(int depth) {
    var object = NODES.objectNode();
    for (var i = random.nextInt(4); i > 0; i--) {
      object.set(pick(KEYS), value(depth));
    }
    return object;
  }

  private ArrayNode list(int depth) {
    var list = NODES.arrayNode();
    for (var i = random.nextInt(4); i > 0; i--) {
      list.add(value(depth));
    }
    return list;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
