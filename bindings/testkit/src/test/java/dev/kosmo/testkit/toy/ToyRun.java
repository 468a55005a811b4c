package dev.kosmo.testkit.toy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kosmo.engine.CpuClock;
import dev.kosmo.engine.Data;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.SessionOptions;
import dev.kosmo.engine.Watchdog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of a toy script: its variables, and the meaning of its expressions. */
final class ToyRun {
  private final Script script;
  private final ToyScope scope;
  private final ToyLibrary library;
  private final List<@Nullable Object> returned = new ArrayList<>();
  private volatile @Nullable CpuClock clock;
  private volatile long evaluated;

  ToyRun(SessionOptions options, Script script) {
    this.script = script;
    scope = new ToyScope(options.globals(), script.arguments());
    library = new ToyLibrary(options.output());
  }

  /** What it has used up; each value that it evaluates counts as a byte. */
  Watchdog.Usage usage() {
    return new Watchdog.Usage() {
      @Override
      public long cpuTime() {
        var started = clock;
        return started == null ? 0 : started.nanos();
      }

      @Override
      public long memory() {
        return evaluated;
      }
    };
  }

  List<@Nullable Object> lines(List<JsonNode> lines) {
    clock = new CpuClock();
    for (int i = 0; i < lines.size(); i++) {
      try {
        evaluate(lines.get(i));
      } catch (ToyFailure e) {
        throw e.at(script.name(), i + 1);
      }
    }
    return returned;
  }

  private @Nullable Object evaluate(JsonNode node) {
    evaluated++;
    if (Thread.currentThread().isInterrupted()) {
      // Not a ToyFailure, so that no script can catch it.
      throw new IllegalStateException("stopped");
    }
    if (node.isTextual()) {
      return node.textValue().startsWith("$")
          ? scope.find(node.textValue().substring(1))
          : node.textValue();
    }
    if (node.isNumber()) {
      return node.isIntegralNumber() ? (Object) node.longValue() : Data.number(node.doubleValue());
    }
    if (node.isArray()) {
      return items(node);
    }
    if (node.isObject()) {
      return isCall(node) ? call(node) : members(node);
    }
    return node.isBoolean() ? node.booleanValue() : null;
  }

  private static boolean isCall(JsonNode node) {
    return node.size() == 1 && node.fieldNames().next().startsWith("!");
  }

  private List<@Nullable Object> items(JsonNode node) {
    var list = new ArrayList<@Nullable Object>();
    node.forEach(item -> list.add(evaluate(item)));
    return list;
  }

  private Map<String, @Nullable Object> members(JsonNode node) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    node.properties().forEach(entry -> map.put(entry.getKey(), evaluate(entry.getValue())));
    return map;
  }

  private @Nullable Object call(JsonNode node) {
    var entry = node.properties().iterator().next();
    var arguments = entry.getValue();
    return switch (entry.getKey()) {
      case "!let" -> let(arguments.get(0).textValue(), arguments.get(1));
      case "!return" -> returned.addAll(ToyCrossing.toHost(items(arguments)));
      case "!try" -> attempt(arguments.get(0), arguments.get(1));
      case "!times" -> repeat(arguments.get(0).longValue(), arguments.get(1));
      case "!each" -> each(arguments);
      default -> apply(entry.getKey().substring(1), items(arguments));
    };
  }

  private @Nullable Object let(String name, JsonNode expression) {
    scope.set(name, evaluate(expression));
    return null;
  }

  private @Nullable Object attempt(JsonNode risky, JsonNode otherwise) {
    try {
      return evaluate(risky);
    } catch (ToyFailure e) {
      scope.set("error", e);
      return evaluate(otherwise);
    }
  }

  private @Nullable Object repeat(long times, JsonNode expression) {
    for (long i = 0; i < times; i++) {
      evaluate(expression);
    }
    return null;
  }

  /** Takes the name of a variable, an iterator, an expression, and how many values at most. */
  private @Nullable Object each(JsonNode arguments) {
    if (!(evaluate(arguments.get(1)) instanceof ToyIterator values)) {
      throw ToyFailure.byScript("only iterators can be looped over");
    }
    var most = arguments.path(3).asLong(Long.MAX_VALUE);
    for (long i = 0; i < most && values.hasNext(); i++) {
      scope.set(arguments.get(0).textValue(), values.next());
      evaluate(arguments.get(2));
    }
    return null;
  }

  private @Nullable Object apply(String name, List<@Nullable Object> arguments) {
    if (library.has(name)) {
      return library.apply(name, arguments);
    }
    var found = scope.find(name);
    if (found instanceof Namespace namespace) {
      throw ToyFailure.ofHost(namespace.path(), namespace.called());
    }
    if (!(found instanceof HostFunction function)) {
      throw ToyFailure.byScript("`%s` is no function".formatted(name));
    }
    var crossing = ToyCrossing.toHost(arguments, function);
    try {
      var result = function.call(crossing);
      return result instanceof Iterator<?> values
          ? new ToyIterator(function.path(), values)
          : ToyScope.own(result);
    } catch (LimitException e) {
      throw e;
    } catch (RuntimeException e) {
      throw ToyFailure.ofHost(function.path(), e);
    }
  }
}
