package dev.kosmo.host;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that can become values of a script: no deeper and no more of them than can cross, and
 * whole characters only. Stops when its thread is interrupted.
 */
final class JsonReader extends JsonParserDelegate {
  private static final int DEEPEST = 1000;
  private static final int MOST = 1_000_000;

  private int values;

  JsonReader(JsonParser parser) {
    super(parser);
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    var token = super.nextToken();
    if (token == JsonToken.FIELD_NAME) {
      requireWhole(currentName());
    } else if (token != null && !token.isStructEnd()) {
      count(token);
    }
    return token;
  }

  private void count(JsonToken token) throws IOException {
    if (++values > MOST) {
      throw refusal("holds more than a million values");
    }
    if (token.isStructStart() && getParsingContext().getNestingDepth() > DEEPEST) {
      throw refusal("is nested more than %d levels deep".formatted(DEEPEST));
    }
    if (token == JsonToken.VALUE_STRING) {
      requireWhole(getText());
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException();
    }
  }

  @Override
  public BigDecimal getDecimalValue() throws IOException {
    try {
      return super.getDecimalValue();
    } catch (NumberFormatException e) {
      throw refusal("has a number whose exponent is too large");
    }
  }

  private void requireWhole(String text) throws JsonParseException {
    if (text.codePoints().anyMatch(JsonReader::isHalf)) {
      throw refusal("has half a character");
    }
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private Refusal refusal(String what) {
    return new Refusal(this, what);
  }

  /** The text is JSON, but not for a script. */
  static final class Refusal extends JsonParseException {
    private static final long serialVersionUID = 1L;

    Refusal(JsonParser parser, String what) {
      super(parser, what);
    }
  }
}
