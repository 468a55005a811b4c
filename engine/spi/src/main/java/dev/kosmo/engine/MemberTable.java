package dev.kosmo.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Members by name, made on first use. Safe for use by several threads. */
final class MemberTable implements Namespace {
  private static final int LONGEST_NAME = 80;
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

  private final String path;
  private final Map<String, Supplier<Member>> suppliers;
  private final Map<String, Member> made = new ConcurrentHashMap<>();
  private final List<String> names;
  private final UnaryOperator<String> spelling;
  private final @Nullable Function<String, CallException> unknown;

  MemberTable(
      String path,
      Map<String, Supplier<Member>> suppliers,
      UnaryOperator<String> spelling,
      @Nullable Function<String, CallException> unknown) {
    this.path = path;
    this.suppliers = new LinkedHashMap<>(suppliers);
    this.names = List.copyOf(suppliers.keySet());
    this.spelling = spelling;
    this.unknown = unknown;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public @Nullable Member find(String name) {
    var member = exact(name);
    return member != null ? member : exact(spelling.apply(name));
  }

  private @Nullable Member exact(String name) {
    var member = made.get(name);
    if (member != null) {
      return member;
    }
    var supplier = suppliers.get(name);
    return supplier == null ? null : made.computeIfAbsent(name, ignored -> supplier.get());
  }

  @Override
  public CallException unknown(String name) {
    var shown = shown(name);
    if (unknown != null) {
      return unknown.apply(shown);
    }
    var missing = path.isEmpty() ? shown : path + "." + shown;
    return CallException.of(
        "unknown_name",
        "`%s` does not exist. %s has: %s."
            .formatted(
                missing,
                path.isEmpty() ? "The script" : "`" + path + "`",
                names.isEmpty() ? "nothing" : String.join(", ", names)));
  }

  // It goes into a message: on one line, and no longer than a line.
  private static String shown(String name) {
    var start = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
    return UNPRINTABLE.matcher(start).replaceAll("?");
  }

  @Override
  public CallException called() {
    var advice =
        names.isEmpty()
            ? "there is nothing in it."
            : "call something in it, such as `%s.%s`.".formatted(path, names.get(0));
    return CallException.of("not_a_function", "`%s` is a namespace: %s".formatted(path, advice));
  }

  @Override
  public CallException changed(@Nullable String name) {
    var message = "`%s` is read-only.".formatted(path);
    return new CallException(
        ScriptError.of(
                "read_only",
                name == null
                    ? message
                    : "`%s.%s` cannot be changed: %s".formatted(path, name, message))
            .withHint("Keep your own values in variables."),
        null);
  }

  @Override
  public String toString() {
    return path;
  }
}
