package dev.kosmo.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The prose of an integration, read from {@code guide.md} beside its interface. A heading {@code
 * ##} that is the name of a function begins what is said about that function; all else is about the
 * integration.
 *
 * @param introduction Markdown about the integration as a whole, with its examples
 * @param examples the examples in the introduction, in their order
 * @param sections what is said about each function, in the order of the guide
 */
public record Guide(String introduction, List<Example> examples, Map<String, Section> sections) {

  /**
   * One thing done in several languages.
   *
   * @param code by language, such as {@code lua}
   * @param printed what each of them prints; empty if the guide does not say
   */
  public record Example(Map<String, String> code, String printed) {
    static final Example NONE = new Example(Map.of(), "");

    public Example {
      code = Collections.unmodifiableMap(new LinkedHashMap<>(code));
    }
  }

  /**
   * What a guide says about one function.
   *
   * @param about Markdown before the example: what the function does
   * @param example how it is called
   * @param outcome Markdown after the example: what comes back, and what can go wrong
   */
  public record Section(String about, Example example, String outcome) {}

  public Guide {
    examples = List.copyOf(examples);
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
  }

  /** The guide of an integration; an empty one if it has none. */
  public static Guide of(Integration<?> integration) {
    try (var file = integration.api().getResourceAsStream("guide.md")) {
      return file == null
          ? new Guide("", List.of(), Map.of())
          : parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the guide of " + integration.name() + " is unreadable", e);
    }
  }

  /**
   * Reads a guide.
   *
   * @throws IllegalArgumentException if a fence is not closed, or a function has two sections or
   *     two examples in one language
   */
  static Guide parse(String markdown) {
    return new GuideReader(markdown.lines().iterator()).read();
  }

  /** What is said about a function. */
  public Optional<Section> section(String function) {
    return Optional.ofNullable(sections.get(function));
  }
}
