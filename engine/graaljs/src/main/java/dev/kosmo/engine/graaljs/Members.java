package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.Constant;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.Member;
import dev.kosmo.engine.Namespace;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** The host's members as values of one context, each made once, on first use. */
final class Members {
  private static final int LONGEST_NAME = 80;
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

  private final Border border;
  private final Prelude prelude;
  private final GuestWriter writer;
  // By identity: two spellings of a function are one function.
  private final IdentityHashMap<Member, @Nullable Object> made = new IdentityHashMap<>();

  Members(Border border) {
    this.border = border;
    this.prelude = border.prelude();
    this.writer = new GuestWriter(prelude);
  }

  /** Makes all members of a namespace global names. */
  void installGlobals(Namespace globals) {
    for (var name : globals.names()) {
      var find = new HostCall(border, name, ignored -> find(globals, name));
      prelude.call("global", name, find);
    }
  }

  /** Makes the words for the script a global name. */
  void setArguments(List<String> arguments) {
    prelude.call("builtin", "args", prelude.call("freezeDeep", writer.write(arguments)));
  }

  private @Nullable Object find(Namespace namespace, String name) {
    var member = border.supervisor().<@Nullable Member>inHost(() -> namespace.find(name));
    return member == null ? prelude.absent : value(member);
  }

  private @Nullable Object value(Member member) {
    if (!made.containsKey(member)) {
      made.put(member, make(member));
    }
    return made.get(member);
  }

  private @Nullable Object make(Member member) {
    if (member instanceof Constant constant) {
      var value = writer.write(constant.value());
      return value == null ? null : prelude.call("freezeDeep", value);
    }
    return member instanceof HostFunction function
        ? function(function)
        : namespace((Namespace) member);
  }

  private Object function(HostFunction function) {
    var path = function.path();
    var call = new HostCall(border, path, arguments -> writer.write(call(function, arguments[0])));
    return prelude.call("namedFunction", path.substring(path.lastIndexOf('.') + 1), call);
  }

  private @Nullable Object call(HostFunction function, Value arguments) {
    var data = DataReader.arguments(prelude, function.path(), arguments);
    return border.supervisor().<@Nullable Object>inHost(() -> function.body().call(data));
  }

  private Object namespace(Namespace namespace) {
    var path = namespace.path();
    var find = new HostCall(border, path, name -> find(namespace, name[0].asString()));
    var unknown =
        new HostCall(
            border,
            path,
            name -> {
              throw namespace.unknown(printable(name[0].asString()));
            });
    return prelude.call("namespace", path, writer.write(namespace.names()), find, unknown);
  }

  // It goes into a message: on one line, and no longer than a line.
  private static String printable(String name) {
    var start = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
    return UNPRINTABLE.matcher(start).replaceAll("?");
  }
}
