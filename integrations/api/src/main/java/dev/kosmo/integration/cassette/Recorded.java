package dev.kosmo.integration.cassette;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a cassette answers: each request once, and requests that are the same in the order in which
 * they were recorded. Safe for use by several threads.
 */
public final class Recorded {
  private final Content content;
  private final List<Entry> left;
  private final List<String> missed = new ArrayList<>();

  private Recorded(Content content) {
    this.content = content;
    this.left = new ArrayList<>(content.requests());
  }

  /**
   * Reads a cassette.
   *
   * @throws IOException if there is none that can be read
   */
  public static Recorded read(Path file) throws IOException {
    Content content;
    try {
      content = Format.read(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new IOException("there is no such file", e);
    } catch (JsonProcessingException e) {
      throw new IOException("it is not a cassette", e);
    }
    if (content.cassette() != Content.VERSION || content.requests() == null) {
      throw new IOException("it is not a cassette of version " + Content.VERSION);
    }
    return new Recorded(content);
  }

  /** What may be shown of the accounts of an integration that was asked for, by their names. */
  public Optional<Map<String, Map<String, String>>> accounts(String integration) {
    return Optional.ofNullable(content.accounts()).map(all -> all.get(integration));
  }

  /** Takes the answers to a request, if it is there. */
  public synchronized Optional<List<Answer>> take(Question question) {
    for (int i = 0; i < left.size(); i++) {
      if (left.get(i).question().equals(question)) {
        return Optional.of(left.remove(i).answers());
      }
    }
    return Optional.empty();
  }

  /** Says how a request differs from what is there, and notes that it was asked for. */
  public synchronized String miss(Question question) {
    var message = question.function() + " is not on the cassette: " + why(question) + ".";
    missed.add(message);
    return message;
  }

  private String why(Question question) {
    var differences =
        left.stream()
            .filter(entry -> entry.function().equals(question.function()))
            .map(entry -> Difference.between(question, entry.question()))
            .min(Difference.BY_COUNT);
    if (differences.isPresent()) {
      return differences.get().words();
    }
    var times = content.requests().stream().filter(e -> e.question().equals(question)).count();
    if (times > 0) {
      return "it was recorded "
          + (times == 1 ? "once" : times + " times")
          + ", and asked for again";
    }
    var others = new LinkedHashSet<String>();
    content.requests().forEach(entry -> others.add(entry.function()));
    return others.isEmpty()
        ? "no request was recorded"
        : "recorded were requests of " + String.join(", ", others);
  }

  /** What was recorded and not asked for. */
  public synchronized List<String> left() {
    return left.stream()
        .map(e -> "%s [%s] %s %s".formatted(e.function(), e.account(), e.method(), e.url()))
        .toList();
  }

  /** What was asked for and not recorded, in words. */
  public synchronized List<String> missed() {
    return List.copyOf(missed);
  }
}
