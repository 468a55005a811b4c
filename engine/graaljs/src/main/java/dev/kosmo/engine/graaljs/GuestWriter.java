package dev.kosmo.engine.graaljs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.kosmo.engine.Data;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/**
 * Takes {@link Data} into a context, as text for {@code JSON.parse}: what comes out of it are plain
 * objects and arrays in every respect, which proxies are not.
 */
final class GuestWriter {
  private static final JsonFactory JSON = new JsonFactory();
  // JSON.parse gives up below a thousand.
  private static final int DEEPEST = 300;
  private static final BigInteger MAX_EXACT = BigInteger.valueOf(Data.MAX_EXACT_INTEGER);

  private final Prelude prelude;
  private @Nullable String marker;

  GuestWriter(Prelude prelude) {
    this.prelude = prelude;
  }

  /** Something that the context takes for the value. */
  @Nullable Object write(@Nullable Object data) {
    if (data == null || data instanceof String || data instanceof Boolean) {
      return data;
    }
    if (data instanceof BigDecimal decimal) {
      return write(Data.decimal(decimal));
    }
    if (data instanceof Number number) {
      return isExact(number) ? exact(number) : prelude.call("toBigInt", number.toString());
    }
    return new Document().parse(data);
  }

  private static boolean isExact(Number number) {
    return !(number instanceof BigInteger big && big.abs().compareTo(MAX_EXACT) > 0)
        && !(number instanceof Long whole && !Data.isExact(whole));
  }

  // GraalJS takes a long for a number of its own kind, so it never gets one.
  private static Object exact(Number number) {
    var value = number.doubleValue();
    return value == (int) value && !isNegativeZero(value) ? (Object) (int) value : (Object) value;
  }

  private static boolean isNegativeZero(double value) {
    return value == 0 && 1 / value < 0;
  }

  private String marker() {
    if (marker == null) {
      // Unguessable, so that no text of a vendor or a script passes for a marked number.
      marker = UUID.randomUUID() + ":";
    }
    return marker;
  }

  /** One text for {@code JSON.parse}. */
  private final class Document {
    private final StringWriter text = new StringWriter();
    private final List<Object> apart = new ArrayList<>();
    private boolean marked;

    Object parse(Object data) {
      try (var json = JSON.createGenerator(text)) {
        append(json, data, 0);
      } catch (IOException e) {
        throw new UncheckedIOException("data cannot be written as JSON", e);
      }
      return marked
          ? prelude.call("parseMarked", text.toString(), marker(), ProxyArray.fromList(apart))
          : prelude.parse.execute(text.toString());
    }

    private void append(JsonGenerator json, @Nullable Object data, int depth) throws IOException {
      if (data == null) {
        json.writeNull();
      } else if (data instanceof String string) {
        json.writeString(string);
      } else if (data instanceof Boolean flag) {
        json.writeBoolean(flag);
      } else if (data instanceof BigDecimal decimal) {
        append(json, Data.decimal(decimal), depth);
      } else if (data instanceof Number number) {
        append(json, number);
      } else if (depth == DEEPEST) {
        marked = true;
        json.writeString(marker() + "#" + apart.size());
        apart.add(new Document().parse(data));
      } else if (data instanceof List<?> list) {
        json.writeStartArray();
        for (var item : list) {
          append(json, item, depth + 1);
        }
        json.writeEndArray();
      } else if (data instanceof Map<?, ?> map) {
        json.writeStartObject();
        for (var member : map.entrySet()) {
          json.writeFieldName((String) member.getKey());
          append(json, member.getValue(), depth + 1);
        }
        json.writeEndObject();
      } else {
        throw new IllegalArgumentException(data.getClass() + " is no data");
      }
    }

    private void append(JsonGenerator json, Number number) throws IOException {
      if (!isExact(number) || !Double.isFinite(number.doubleValue())) {
        marked = true;
        json.writeString(marker() + number);
      } else if (number instanceof Double || number instanceof Float) {
        json.writeNumber(number.doubleValue());
      } else {
        json.writeNumber(number.longValue());
      }
    }
  }
}
