package dev.kosmo.integration.cassette;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The JSON of cassettes, and of the bodies on them. Numbers keep all their digits. */
public final class Format {
  // A body may be as deep as an answer may be, and on a cassette it lies deeper.
  private static final int DEPTH = 2000;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .streamWriteConstraints(
                      StreamWriteConstraints.builder().maxNestingDepth(DEPTH + 10).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private Format() {}

  /** A map or a list if the text is a JSON object or array, null if it is empty, else the text. */
  public static @Nullable Object body(String text) {
    var start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      try {
        return MAPPER.readValue(text, Object.class);
      } catch (JsonProcessingException e) {
        // An answer that is cut off, say: the text is what the caller saw.
        return text;
      }
    }
    return text.isEmpty() ? null : text;
  }

  /** The text of a body. */
  public static String text(@Nullable Object body) {
    if (body == null) {
      return "";
    }
    return body instanceof String text ? text : compact(body);
  }

  static String compact(@Nullable Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not to be written as JSON", e);
    }
  }

  /** Several lines, of which all but the first are that much farther right. */
  static String pretty(Object value, String indent) {
    try {
      return writer().writeValueAsString(value).replace("\n", "\n" + indent);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not to be written as JSON", e);
    }
  }

  private static ObjectWriter writer() {
    var lines = new DefaultIndenter("    ", "\n");
    var printer =
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""));
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    return MAPPER.writer(printer);
  }

  static Content read(byte[] bytes) throws IOException {
    return MAPPER.readValue(bytes, Content.class);
  }
}
