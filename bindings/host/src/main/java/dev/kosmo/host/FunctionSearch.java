package dev.kosmo.host;

import dev.kosmo.integration.FunctionSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds functions by words: a word in the path weighs most, then in the name, then elsewhere. */
final class FunctionSearch {
  private static final int MOST_HITS = 20;
  private static final int IN_PATH = 12;
  private static final int IN_NAME = 10;
  private static final int IN_DESCRIPTION = 5;
  private static final int IN_PARAMETER = 2;

  private record Hit(FunctionSpec function, int score) {}

  private final List<String> words;

  private FunctionSearch(List<String> words) {
    this.words = words;
  }

  static FunctionSearch of(String query) {
    var text = query.toLowerCase(Locale.ROOT);
    return new FunctionSearch(
        Stream.of(text.split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).distinct().toList());
  }

  Stream<FunctionSpec> best(Stream<FunctionSpec> functions) {
    return functions
        .map(function -> new Hit(function, score(function)))
        .filter(hit -> hit.score() > 0)
        .sorted(
            Comparator.comparing(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.function().fullName()))
        .limit(MOST_HITS)
        .map(Hit::function);
  }

  private int score(FunctionSpec function) {
    var description = function.description().toLowerCase(Locale.ROOT);
    var score = 0;
    for (var word : words) {
      score += function.integration().equals(word) ? IN_PATH : 0;
      score += List.of(function.name().split("_")).contains(word) ? IN_NAME : 0;
      score += function.name().contains(word) ? IN_NAME : 0;
      score += description.contains(word) ? IN_DESCRIPTION : 0;
      score +=
          function.parameters().stream().anyMatch(parameter -> parameter.name().contains(word))
              ? IN_PARAMETER
              : 0;
    }
    return score;
  }
}
