package dev.kosmo.integration.cassette;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request with what became of it each time that it was sent, as it stands on a cassette. */
public record Entry(
    String function,
    String account,
    String method,
    String url,
    @Nullable Object body,
    List<Answer> answers) {

  /** A question and its answers. */
  public static Entry of(Question question, List<Answer> answers) {
    return new Entry(
        question.function(),
        question.account(),
        question.method(),
        question.url(),
        question.body(),
        List.copyOf(answers));
  }

  /** What was asked. */
  Question question() {
    return new Question(function, account, method, url, body);
  }
}
