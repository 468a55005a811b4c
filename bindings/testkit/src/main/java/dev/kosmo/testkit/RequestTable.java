package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Which requests a simulator takes and which it refuses, as a table: {@code requests.txt} beside
 * the test. A line has the method and the path, the body, the status and, where wanted, words that
 * are in the answer, with {@code |} between. {@code <500>} in a body stands for 500 letters. Each
 * request meets a fresh simulator.
 */
public interface RequestTable {

  /** A client with the credentials of the default account. */
  PlainClient client();

  /** Checks that an answer refuses in the vendor's own shape. */
  void assertRefusal(HttpResponse<String> answer);

  @ParameterizedTest(name = "{0} {1} is answered {2}")
  @CsvFileSource(resources = "requests.txt", delimiter = '|', quoteCharacter = '`')
  default void everyRequestIsAnsweredAsTheTableSays(ArgumentsAccessor row)
      throws IOException, InterruptedException {
    var line = column(row, 0).split(" ", 2);
    var body = column(row, 1);

    var answer = client().send(line[0], line[1], written(body));

    assertThat(answer.statusCode())
        .as("%s %s %s: %s", line[0], line[1], body, answer.body())
        .isEqualTo(row.getInteger(2));
    if (answer.statusCode() >= 400) {
      assertRefusal(answer);
    }
    assertThat(answer.body()).contains(column(row, 3));
  }

  private static String column(ArgumentsAccessor row, int index) {
    var text = index < row.size() ? row.getString(index) : null;
    return text == null ? "" : text;
  }

  private static String written(String body) {
    return Pattern.compile("<([0-9]+)>")
        .matcher(body)
        .replaceAll(length -> "x".repeat(Integer.parseInt(length.group(1))));
  }
}
