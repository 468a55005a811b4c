package dev.kosmo.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The prose of an integration, read from {@code guide.md} beside its interface. A heading {@code
 * ##} that is the name of a function begins what is said about that function; all else is about the
 * integration.
 *
 * @param introduction Markdown about the integration as a whole
 * @param sections what is said about each function
 */
public record Guide(String introduction, Map<String, Section> sections) {

  /**
   * What a guide says about one function.
   *
   * @param text Markdown, without the examples
   * @param examples code by language, such as {@code lua}
   * @param printed what each of the examples prints
   */
  public record Section(String text, Map<String, String> examples, String printed) {}

  /** The guide of an integration; an empty one if it has none. */
  public static Guide of(Integration<?> integration) {
    try (var file = integration.api().getResourceAsStream("guide.md")) {
      return file == null
          ? new Guide("", Map.of())
          : parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the guide of " + integration.name() + " is unreadable", e);
    }
  }

  /** Reads a guide. */
  static Guide parse(String markdown) {
    return new GuideReader().read(markdown);
  }

  /** What is said about a function. */
  public Optional<Section> section(String function) {
    return Optional.ofNullable(sections.get(function));
  }
}
