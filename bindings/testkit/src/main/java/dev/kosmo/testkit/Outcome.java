package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.ScriptException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a hostile script must end. A table words it as one of
 *
 * <ul>
 *   <li>{@code limit cpu_time}: stopped by one of these limits, as in {@code limit time or memory};
 *   <li>{@code error script_error: not available}: with this code, and these words in its message;
 *   <li>{@code returns [false, "no"]}: harmlessly, with these values as JSON.
 * </ul>
 */
@FunctionalInterface
public interface Outcome {

  /** Fails unless it ended like this: with these values, or with a failure. */
  void check(List<@Nullable Object> values, @Nullable ScriptException failure);

  /**
   * Reads what a table says.
   *
   * @throws IllegalArgumentException if it is no outcome
   */
  static Outcome parse(String text) {
    var words = text.split(" ", 2);
    var rest = words.length == 2 ? words[1] : "";
    return switch (words[0]) {
      case "limit" -> limit(List.of(rest.split(" or ", -1)));
      case "error" -> error(rest);
      case "returns" -> values(rest);
      default -> throw new IllegalArgumentException("not an outcome: " + text);
    };
  }

  private static Outcome limit(List<String> names) {
    return (values, failure) -> {
      assertThat(failure).as("stopped, but it returned %s", values).isNotNull();
      assertThat(failure.getCause()).as("%s", failure).isInstanceOf(LimitException.class);
      assertThat(((LimitException) failure.getCause()).limit().word()).isIn(names);
    };
  }

  private static Outcome error(String text) {
    var end = text.indexOf(": ");
    var code = end < 0 ? text : text.substring(0, end);
    var message = end < 0 ? "" : text.substring(end + 2);
    return (values, failure) -> {
      assertThat(failure).as("refused, but it returned %s", values).isNotNull();
      assertThat(failure.error().code()).as("%s", failure).isEqualTo(code);
      assertThat(failure.getMessage()).contains(message);
    };
  }

  private static Outcome values(String json) {
    var mapper = new ObjectMapper();
    try {
      var expected = mapper.readTree(json).toString();
      return (values, failure) -> {
        assertThat(failure).isNull();
        assertThat(mapper.valueToTree(values).toString()).isEqualTo(expected);
      };
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + json, e);
    }
  }
}
