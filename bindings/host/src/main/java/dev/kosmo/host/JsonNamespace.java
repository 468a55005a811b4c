package dev.kosmo.host;

import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.Printout;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code json}: text to values and back, and marks for what a Lua table cannot tell by itself. */
final class JsonNamespace {
  private static final Namespace NAMESPACE =
      Namespace.named("json")
          .function("encode", arguments -> encode(new Parameters("json.encode", arguments)))
          .function("decode", arguments -> decode(new Parameters("json.decode", arguments)))
          .constant("null", null)
          .function("array", arguments -> array(new Parameters("json.array", arguments)))
          .function("object", arguments -> object(new Parameters("json.object", arguments)))
          .build();

  private JsonNamespace() {}

  static Namespace create() {
    return NAMESPACE;
  }

  private static String encode(Parameters parameters) {
    try {
      return JsonText.write(parameters.value(0), !isCompact(parameters), Printout.LONGEST);
    } catch (IllegalArgumentException e) {
      throw parameters.invalid(String.valueOf(e.getMessage()));
    }
  }

  private static boolean isCompact(Parameters parameters) {
    return parameters.value(1) instanceof Map<?, ?> options
        && Boolean.FALSE.equals(options.get("pretty"));
  }

  private static @Nullable Object decode(Parameters parameters) {
    var text = parameters.text(0, "text");
    try {
      return JsonText.parse(text);
    } catch (IllegalArgumentException e) {
      throw parameters.invalid(String.valueOf(e.getMessage()));
    }
  }

  /** The host's lists stay lists in every language, also when they are empty. */
  private static List<?> array(Parameters parameters) {
    var value = parameters.value(0);
    if (value == null || value instanceof Map<?, ?> map && map.isEmpty()) {
      return List.of();
    } else if (value instanceof List<?> list) {
      return list;
    }
    throw parameters.wrong("array", value);
  }

  private static Map<?, ?> object(Parameters parameters) {
    var value = parameters.value(0);
    if (value == null || value instanceof List<?> list && list.isEmpty()) {
      return Map.of();
    } else if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw parameters.wrong("object", value);
  }
}
