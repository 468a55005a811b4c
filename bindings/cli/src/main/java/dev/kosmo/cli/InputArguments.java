package dev.kosmo.cli;

import dev.kosmo.host.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --input} and {@code --arg} give to a script.
 *
 * @param input JSON, {@code @file}, {@code -}, or null
 * @param extra texts by name, which win
 */
record InputArguments(@Nullable String input, Map<String, String> extra) {

  /**
   * Takes the options apart; nothing is read yet.
   *
   * @throws UsageException if one is malformed
   */
  static InputArguments parse(@Nullable String input, List<String> extra) {
    var texts = new LinkedHashMap<String, String>();
    for (var argument : extra) {
      var equals = argument.indexOf('=');
      if (equals < 1) {
        throw new UsageException(
            "--arg values must use key=value syntax, but one is `%s`.".formatted(argument));
      }
      texts.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    return new InputArguments(input, texts);
  }

  boolean readsStandardInput() {
    return "-".equals(input);
  }

  /**
   * Reads what they name.
   *
   * @throws UsageException if it is no JSON object
   */
  Map<String, @Nullable Object> read(Texts texts) {
    var all = new LinkedHashMap<String, @Nullable Object>();
    if (input != null) {
      all.putAll(object(text(input, texts)));
    }
    all.putAll(extra);
    return all;
  }

  private String text(String input, Texts texts) {
    if (readsStandardInput()) {
      return texts.standardInput();
    }
    return input.startsWith("@") ? texts.read(input.substring(1), "Input file") : input;
  }

  private Map<String, @Nullable Object> object(String text) {
    var value = parse(text);
    if (value instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked") // JSON objects have string keys.
      var object = (Map<String, @Nullable Object>) map;
      return object;
    }
    throw new UsageException("%s must be a JSON object, such as {\"key\": 1}.".formatted(name()));
  }

  private @Nullable Object parse(String text) {
    try {
      return JsonText.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException("%s: %s.".formatted(name(), e.getMessage()));
    }
  }

  /** The option as it was written, but never a JSON text: it may be long. */
  private String name() {
    return input != null && (input.startsWith("@") || readsStandardInput())
        ? "--input " + input
        : "--input";
  }
}
