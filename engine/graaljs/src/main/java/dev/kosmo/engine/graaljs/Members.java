package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Constant;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.Member;
import dev.kosmo.engine.Namespace;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
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
  private final SideCalls calls;
  // By identity: two spellings of a function are one function.
  private final IdentityHashMap<Member, @Nullable Object> made = new IdentityHashMap<>();

  Members(Border border, SideCalls calls) {
    this.border = border;
    this.prelude = border.prelude();
    this.writer = new GuestWriter(prelude);
    this.calls = calls;
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
    var call = new HostCall(border, path, arguments -> call(function, arguments[0]));
    var start =
        function.body() instanceof HostFunction.Concurrent
            ? new HostCall(border, path, request -> start(function, request[0], request[1]))
            : null;
    return prelude.call(
        "function", path.substring(path.lastIndexOf('.') + 1), call, start, function);
  }

  private @Nullable Object call(HostFunction function, Value arguments) {
    var read = DataReader.arguments(prelude, function, arguments);
    var result = border.supervisor().<@Nullable Object>inHost(() -> function.call(read));
    return result instanceof Iterator<?> values
        ? iterator(function.path(), values)
        : writer.write(result);
  }

  private Object iterator(String path, Iterator<?> values) {
    var supervisor = border.supervisor();
    var next =
        new HostCall(
            border,
            path,
            ignored ->
                supervisor.inHost(values::hasNext)
                    ? writer.write(supervisor.<@Nullable Object>inHost(values::next))
                    : prelude.absent);
    return prelude.call("iterator", next);
  }

  /** Begins a call beside the script; a function of the prelude takes what comes of it. */
  private @Nullable Object start(HostFunction function, Value arguments, Value settle) {
    var read = DataReader.arguments(prelude, function, arguments);
    calls.start(
        () -> {
          var outcome = Outcome.of(function, read);
          var take = new HostCall(border, function.path(), none -> writer.write(outcome.get()));
          return () -> {
            outcome.requireNoLimit();
            settle.execute(take.execute());
          };
        });
    return null;
  }

  private Object namespace(Namespace namespace) {
    var path = namespace.path();
    var find = new HostCall(border, path, name -> find(namespace, name[0].asString()));
    var unknown = raising(path, name -> namespace.unknown(String.valueOf(name)));
    var called = raising(path, name -> namespace.called());
    var changed = raising(path, namespace::changed);
    return prelude.call(
        "namespace", path, writer.write(namespace.names()), find, unknown, called, changed);
  }

  /** Takes the name of a member, if there is one to name. */
  private HostCall raising(String path, Function<@Nullable String, CallException> failure) {
    return new HostCall(
        border,
        path,
        name -> {
          throw failure.apply(name[0].isString() ? printable(name[0].asString()) : null);
        });
  }

  // It goes into a message: on one line, and no longer than a line.
  private static String printable(String name) {
    var start = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
    return UNPRINTABLE.matcher(start).replaceAll("?");
  }
}
