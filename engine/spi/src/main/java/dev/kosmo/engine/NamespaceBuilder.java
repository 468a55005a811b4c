package dev.kosmo.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Namespace}. Not safe for use by several threads. */
public final class NamespaceBuilder {
  private final String path;
  private final Map<String, Supplier<Member>> members = new LinkedHashMap<>();
  private UnaryOperator<String> spelling = UnaryOperator.identity();
  private @Nullable Function<String, CallException> unknown;

  NamespaceBuilder(String path) {
    this.path = path;
  }

  /** Adds a function. */
  public NamespaceBuilder function(String name, HostFunction.Body body) {
    var function = new HostFunction(path.isEmpty() ? name : path + "." + name, body);
    return member(name, () -> function);
  }

  /** Adds a function that takes functions of the host among its arguments. */
  public NamespaceBuilder higherOrder(String name, HostFunction.HigherOrder body) {
    return function(name, body);
  }

  /**
   * Adds a read-only value; null is the language's explicit null.
   *
   * @throws IllegalArgumentException if it, or something in it, is no {@link Data}
   */
  public NamespaceBuilder constant(String name, @Nullable Object value) {
    var constant = new Constant(Data.check(path.isEmpty() ? name : path + "." + name, value));
    return member(name, () -> constant);
  }

  /** Adds a namespace, usually one whose path continues this one. */
  public NamespaceBuilder namespace(String name, Namespace namespace) {
    return member(name, () -> namespace);
  }

  /**
   * Adds a member that is made when a script first uses it.
   *
   * @throws IllegalArgumentException if the name is taken
   */
  public NamespaceBuilder member(String name, Supplier<Member> member) {
    if (members.putIfAbsent(name, member) != null) {
      throw new IllegalArgumentException(
          "`%s` has two members named `%s`".formatted(path.isEmpty() ? "globals" : path, name));
    }
    return this;
  }

  /** Leads other spellings of a name to the documented one. */
  public NamespaceBuilder spelling(UnaryOperator<String> canonical) {
    spelling = canonical;
    return this;
  }

  /** Words the failure for a name that is not here, instead of listing those that are. */
  public NamespaceBuilder unknown(Function<String, CallException> failure) {
    unknown = failure;
    return this;
  }

  /** Builds the namespace. */
  public Namespace build() {
    return new MemberTable(path, members, spelling, unknown);
  }
}
