package dev.kosmo.integration;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names that somebody may have meant. */
public final class Suggestions {
  private static final int MOST = 3;

  private Suggestions() {}

  /** The names nearest to what was written, best first; all of them if none is near. */
  public static List<String> of(String written, Collection<String> names) {
    var near = near(written, names);
    return near.isEmpty() ? List.copyOf(names) : near;
  }

  /** The names near to what was written, best first; none if none is. */
  public static List<String> near(String written, Collection<String> names) {
    var canonical = Spelling.canonical(written);
    var distance = new LevenshteinDistance(Math.max(2, canonical.length() / 3));
    return names.stream()
        .filter(name -> !name.isEmpty() && distance.apply(canonical, name) >= 0)
        .sorted(Comparator.comparing(name -> distance.apply(canonical, name)))
        .limit(MOST)
        .toList();
  }
}
