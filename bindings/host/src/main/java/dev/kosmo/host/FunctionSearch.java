package dev.kosmo.host;

import dev.kosmo.integration.FunctionSpec;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds functions by words. A word weighs most in the path, then in the name, then in the
 * description, least in the names of parameters.
 */
final class FunctionSearch {
  private static final int MOST_HITS = 20;
  private static final int IS_INTEGRATION = 12;
  private static final int IS_WORD_OF_NAME = 20;
  private static final int IN_NAME = 8;
  private static final int IN_DESCRIPTION = 4;
  private static final int IN_PARAMETER = 2;

  /** Of equals, what does less harm comes first; names make the order the same every time. */
  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparing(Hit::score)
          .reversed()
          .thenComparing(hit -> hit.function().access())
          .thenComparing(hit -> hit.function().fullName());

  /** Shorter words are in almost everything. */
  private static final int SHORTEST_PART = 3;

  private record Hit(FunctionSpec function, int score) {}

  private final List<String> words;

  private FunctionSearch(List<String> words) {
    this.words = words;
  }

  static FunctionSearch of(String query) {
    return new FunctionSearch(words(query).distinct().toList());
  }

  Stream<FunctionSpec> best(Stream<FunctionSpec> functions) {
    return functions
        .map(function -> new Hit(function, score(function)))
        .filter(hit -> hit.score() > 0)
        .sorted(BEST_FIRST)
        .limit(MOST_HITS)
        .map(Hit::function);
  }

  private int score(FunctionSpec function) {
    return words.stream().mapToInt(word -> score(function, word)).sum();
  }

  private static int score(FunctionSpec function, String word) {
    var singular = singular(word);
    var score = function.integration().equals(word) ? IS_INTEGRATION : 0;
    if (words(function.name()).map(FunctionSearch::singular).anyMatch(singular::equals)) {
      score += IS_WORD_OF_NAME;
    }
    // As it was written: who asks for `leads` means list_leads rather than get_lead.
    score += isPart(word, function.name()) ? IN_NAME : 0;
    score += isPart(singular, function.description()) ? IN_DESCRIPTION : 0;
    if (function.parameters().stream().anyMatch(each -> isPart(singular, each.name()))) {
      score += IN_PARAMETER;
    }
    return score;
  }

  private static boolean isPart(String word, String text) {
    return word.length() >= SHORTEST_PART && text.toLowerCase(Locale.ROOT).contains(word);
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty());
  }

  private static String singular(String word) {
    return word.length() > SHORTEST_PART && word.endsWith("s")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
