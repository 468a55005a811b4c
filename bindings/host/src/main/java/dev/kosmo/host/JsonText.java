package dev.kosmo.host;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Data;
import dev.kosmo.engine.ScriptError;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * JSON as this host reads and writes it everywhere: four spaces a level, slashes and text as is.
 */
public final class JsonText {
  // What a script may write, it may read. Only numbers stay limited: long ones take quadratic time.
  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(2000)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(1000)
          .build();
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build())
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
    return write(value, true, Integer.MAX_VALUE);
  }

  /** Writes a value without any spaces. */
  public static String compact(@Nullable Object value) {
    return write(value, false, Integer.MAX_VALUE);
  }

  /**
   * Writes a value that is not the host's own.
   *
   * @throws IllegalArgumentException if it holds a number that JSON cannot, or if the text would be
   *     longer than that
   */
  static String write(@Nullable Object value, boolean pretty, int longest) {
    var text = new JsonWriter(longest);
    try {
      (pretty ? MAPPER.writer(PRETTY) : MAPPER.writer()).writeValue(text, value);
      return text.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw interrupted(e);
    }
  }

  /**
   * Reads a value. Numbers keep all their digits.
   *
   * @throws IllegalArgumentException that tells line and column if the text is not JSON, or JSON
   *     that cannot become a value of a script
   */
  public static @Nullable Object parse(String text) {
    try (var reader = new JsonReader(MAPPER.createParser(text))) {
      return MAPPER.readValue(reader, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          text.isBlank() ? "the text is empty" : complaint(e) + place(e), e);
    } catch (IOException e) {
      throw interrupted(e);
    }
  }

  private static String complaint(JsonProcessingException e) {
    if (e instanceof JsonReader.Refusal) {
      return "the text " + e.getOriginalMessage();
    }
    return e instanceof StreamConstraintsException
        ? "the text has a number of more than 1000 digits"
        : "not JSON";
  }

  private static String place(JsonProcessingException e) {
    var at = e.getLocation();
    return at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  private static CallException interrupted(IOException e) {
    return new CallException(ScriptError.of("interrupted", "The work was interrupted."), e);
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
