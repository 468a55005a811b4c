package dev.kosmo.cli;

import dev.kosmo.engine.ScriptError;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line. */
final class UsageErrors {
  private static final int MOST_SUGGESTIONS = 3;

  private UsageErrors() {}

  static ScriptError describe(ParameterException failure) {
    var command = failure.getCommandLine();
    var message =
        failure instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched, command)
            : sentence(String.valueOf(failure.getMessage()));
    return ScriptError.of("usage", message)
        .withHint("Run `%s --help` to see how it is used.".formatted(name(command)));
  }

  private static String sentence(String message) {
    var text = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    return text.endsWith(".") ? text : text + ".";
  }

  private static String unmatched(UnmatchedArgumentException failure, CommandLine command) {
    var word = failure.getUnmatched().get(0);
    var isOption = word.startsWith("-");
    if (!isOption && command.getSubcommands().isEmpty()) {
      return "`%s` is one word too many.%s"
          .formatted(
              word,
              command.getCommand() instanceof ScriptCommand
                  ? " Words for the script come after `--`."
                  : "");
    }
    return "Unknown %s: `%s`.%s"
        .formatted(isOption ? "option" : "command", word, didYouMean(failure.getSuggestions()));
  }

  private static String didYouMean(List<String> suggestions) {
    return suggestions.isEmpty()
        ? ""
        : " Did you mean `%s`?"
            .formatted(String.join("`, `", suggestions.stream().limit(MOST_SUGGESTIONS).toList()));
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }
}
