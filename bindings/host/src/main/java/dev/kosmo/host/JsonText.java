package dev.kosmo.host;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.kosmo.engine.Data;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * JSON as this host reads and writes it everywhere: four spaces a level, slashes and text as is.
 */
public final class JsonText {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .addModule(new SimpleModule().addSerializer(Double.class, new ShortestDouble()))
          .build();
  private static final PrettyPrinter PRETTY = prettyPrinter();

  private JsonText() {}

  private static PrettyPrinter prettyPrinter() {
    var lines = new DefaultIndenter("    ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    var printer = new DefaultPrettyPrinter().withSeparators(separators);
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    return printer;
  }

  /**
   * Writes a value over several lines.
   *
   * @param value {@link Data}
   * @throws IllegalArgumentException if it holds a number that JSON cannot
   */
  public static String pretty(@Nullable Object value) {
    try {
      return MAPPER.writer(PRETTY).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  /** Writes a value without any spaces. */
  public static String compact(@Nullable Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  /**
   * Reads a value. Numbers keep all their digits.
   *
   * @throws IllegalArgumentException that tells line and column if the text is not JSON
   */
  public static @Nullable Object parse(String text) {
    try {
      return MAPPER.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new IllegalArgumentException(
          text.isBlank()
              ? "the text is empty"
              : at == null
                  ? "not JSON that can be read"
                  : "not JSON at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()),
          e);
    }
  }

  private static final class ShortestDouble extends JsonSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (value.isNaN() || value.isInfinite()) {
        throw new JsonGenerationException(
            "JSON has no way to write the number " + Data.text(value), json);
      }
      json.writeNumber(Data.text(value));
    }
  }
}
