package dev.kosmo.integration;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JavaType;
import feign.Request.HttpMethod;
import feign.Response;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes replies of successful answers, and tells what is wrong with others. */
final class AnswerReader {
  private static final int ACCEPTED = 202;
  private static final int NO_CONTENT = 204;
  private static final int RESET_CONTENT = 205;
  private static final Set<Integer> WITHOUT_BODY = Set.of(ACCEPTED, NO_CONTENT, RESET_CONTENT);

  private AnswerReader() {}

  /**
   * Reads an answer.
   *
   * @throws UnusableAnswer if it is not what a vendor answers
   */
  static Reply<?> read(Response response, JavaType type) {
    var headers = Bodies.headers(response);
    var text = text(response);
    if (text.isBlank()) {
      requireMayBeEmpty(response);
    } else {
      requireJson(response, headers);
    }
    try {
      return Reply.of(response.status(), headers, text, type);
    } catch (IllegalArgumentException e) {
      throw e.getCause() instanceof StreamConstraintsException
          ? new UnusableAnswer(
              response,
              ErrorCode.TOO_LARGE,
              "with data that is nested too deep, or numbers that are too long")
          : bad(response, "not with JSON");
    }
  }

  private static String text(Response response) {
    try {
      return Bodies.exactText(response);
    } catch (CharacterCodingException e) {
      throw bad(response, "with text that is not in its character set");
    } catch (UnsupportedCharsetException e) {
      throw bad(response, "in a character set that is not known");
    }
  }

  private static void requireMayBeEmpty(Response response) {
    // There is nothing more to say about what is gone.
    var mayBeEmpty =
        WITHOUT_BODY.contains(response.status())
            || response.request().httpMethod() == HttpMethod.DELETE;
    if (!mayBeEmpty) {
      throw bad(response, "with nothing");
    }
  }

  private static void requireJson(Response response, Map<String, String> headers) {
    var type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    // Plain text is what servers say that were told nothing.
    if (!type.isBlank() && !type.contains("json") && !type.startsWith("text/plain")) {
      throw bad(response, "not with JSON");
    }
  }

  private static UnusableAnswer bad(Response response, String what) {
    return new UnusableAnswer(response, ErrorCode.BAD_RESPONSE, what);
  }
}
