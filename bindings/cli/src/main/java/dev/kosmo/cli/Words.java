package dev.kosmo.cli;

import java.util.List;
import java.util.Optional;

/**
 * The command line, divided at {@code --}.
 *
 * @param options what is for the program
 * @param forScript what comes after
 */
record Words(List<String> options, List<String> forScript) {

  /** Whether the outcome must be JSON, even if the rest cannot be understood. */
  boolean askForJson() {
    var format = options.indexOf("--format");
    return options.contains("--json")
        || options.contains("--json=true")
        || options.contains("--format=json")
        || (format >= 0 && options.subList(format, options.size()).indexOf("json") == 1);
  }

  /** The rest of the command's name, if it begins so. */
  Optional<String> commandWith(String prefix) {
    return options.stream()
        .filter(word -> !word.startsWith("-"))
        .findFirst()
        .filter(word -> word.startsWith(prefix))
        .map(word -> word.substring(prefix.length()));
  }

  static Words split(List<String> arguments) {
    var delimiter = arguments.indexOf("--");
    return delimiter < 0
        ? new Words(arguments, List.of())
        : new Words(
            arguments.subList(0, delimiter), arguments.subList(delimiter + 1, arguments.size()));
  }
}
