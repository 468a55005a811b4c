package dev.kosmo.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Named members under a path, as scripts see them: read-only, listed in a fixed order. Not intended
 * to be implemented outside this module.
 */
public sealed interface Namespace extends Member permits MemberTable {

  /** The full name in script words, such as {@code app.integrations}; empty for the globals. */
  String path();

  /** The names to list, each in its one documented spelling. */
  List<String> names();

  /** The member of that name in any accepted spelling, or null. Members are made on first use. */
  @Nullable Member find(String name);

  /** The failure to raise in a script that uses a name that is not here. */
  CallException unknown(String name);

  /** The failure to raise in a script that calls the namespace itself. */
  CallException called();

  /**
   * The failure to raise in a script that would change the namespace.
   *
   * @param name of the member that it would change; null if it is the namespace as a whole
   */
  CallException changed(@Nullable String name);

  /** Starts a namespace. */
  static NamespaceBuilder named(String path) {
    return new NamespaceBuilder(path);
  }
}
