package dev.kosmo.cli;

import dev.kosmo.host.JsonText;
import dev.kosmo.integration.DataType;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ParameterSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, from a payload and from flags, which win. Texts stay texts: the
 * function knows what its parameters are. Not safe for use by several threads.
 */
final class CallArguments {
  private final FunctionSpec function;
  private final Texts texts;
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
  private final Set<String> byFlag = new HashSet<>();

  private CallArguments(FunctionSpec function, Texts texts) {
    this.function = function;
    this.texts = texts;
  }

  /**
   * Reads what the words name.
   *
   * @throws UsageException if they contradict each other, or are not the JSON that they should be
   */
  static Map<String, @Nullable Object> read(FunctionSpec function, CallWords words, Texts texts) {
    var arguments = new CallArguments(function, texts);
    if (words.payload() != null) {
      arguments.take(words.payload());
    } else if (words.isEmpty() && !function.parameters().isEmpty()) {
      arguments.takePiped();
    }
    words.flags().forEach(arguments::take);
    return arguments.values;
  }

  private void takePiped() {
    var text = texts.pipedInput();
    if (!text.isBlank()) {
      takeObject("Standard input", text);
    }
  }

  private void take(String payload) {
    if (payload.equals("-")) {
      takeObject("Standard input", texts.standardInput());
    } else if (payload.startsWith("@")) {
      takeObject(payload, texts.read(payload.substring(1), "Payload file"));
    } else {
      takeObject("The payload", payload);
    }
  }

  private void takeObject(String origin, String text) {
    if (!(json(origin, text) instanceof Map<?, ?> object)) {
      throw new UsageException(origin + " must be a JSON object, such as {\"key\": 1}.");
    }
    // Of two spellings of one parameter the function complains.
    object.forEach((name, value) -> values.put(String.valueOf(name), value));
  }

  private void take(CallWords.Flag flag) {
    var members = List.of(flag.path().split("\\.", -1));
    if (members.contains("")) {
      throw new UsageException("`--%s` names no parameter.".formatted(flag.path()));
    }
    var parameter = function.parameter(members.get(0));
    var name = parameter.map(ParameterSpec::name).orElse(members.get(0));
    values.keySet().removeIf(other -> isOther(other, name));
    var value = value(flag);
    if (members.size() > 1) {
      if (byFlag.add(name) && !(values.get(name) instanceof Map)) {
        values.remove(name);
      }
      put(values, name, members.subList(1, members.size()), value, flag);
    } else if (byFlag.add(name)) {
      values.put(name, isList(parameter.orElse(null), value) ? listOf(value) : value);
    } else if (values.get(name) instanceof List<?> list && parameter.isPresent()) {
      values.put(name, listOf(list, value));
    } else {
      throw twice(flag);
    }
  }

  /** Whether a payload has the parameter in another spelling. */
  private boolean isOther(String written, String name) {
    return !written.equals(name)
        && function.parameter(written).filter(it -> it.name().equals(name)).isPresent();
  }

  private static UsageException twice(CallWords.Flag flag) {
    return new UsageException("`--%s` was given twice.".formatted(flag.path()));
  }

  private static boolean isList(@Nullable ParameterSpec parameter, @Nullable Object value) {
    return parameter != null
        && parameter.type() == DataType.ARRAY
        && !(value instanceof List)
        && !(value instanceof String text && text.stripLeading().startsWith("["));
  }

  private static List<@Nullable Object> listOf(@Nullable Object value) {
    return listOf(List.of(), value);
  }

  private static List<@Nullable Object> listOf(List<?> list, @Nullable Object value) {
    var longer = new ArrayList<@Nullable Object>(list);
    longer.add(value);
    return longer;
  }

  private void put(
      Map<String, @Nullable Object> map,
      String name,
      List<String> members,
      @Nullable Object value,
      CallWords.Flag flag) {
    var inner = new LinkedHashMap<String, @Nullable Object>();
    if (map.get(name) instanceof Map<?, ?> present) {
      present.forEach((key, old) -> inner.put(String.valueOf(key), old));
    } else if (map.containsKey(name)) {
      throw twice(flag);
    }
    map.put(name, inner);
    if (members.size() == 1) {
      inner.put(members.get(0), value);
    } else {
      put(inner, members.get(0), members.subList(1, members.size()), value, flag);
    }
  }

  private @Nullable Object value(CallWords.Flag flag) {
    var written = flag.value();
    if (written == null) {
      return true;
    } else if (flag.json()) {
      return json("--" + flag.path(), written);
    } else if (written.startsWith("@@")) {
      return written.substring(1);
    }
    return written.startsWith("@")
        ? texts.read(written.substring(1), "File for --" + flag.path())
        : written;
  }

  private static @Nullable Object json(String origin, String text) {
    try {
      return JsonText.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException("%s: %s.".formatted(origin, e.getMessage()));
    }
  }
}
