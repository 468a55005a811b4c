package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Namespace;

/** {@code docs}: what there is to call, as text. */
final class DocsNamespace {
  private DocsNamespace() {}

  static Namespace create(Documentation documentation) {
    return Namespace.named("docs")
        .function("list", arguments -> documentation.list())
        .function(
            "search",
            arguments ->
                documentation.search(new Parameters("docs.search", arguments).text(0, "query")))
        .function(
            "read",
            arguments ->
                read(documentation, new Parameters("docs.read", arguments).text(0, "page")))
        .build();
  }

  private static String read(Documentation documentation, String page) {
    return documentation
        .read(page)
        .orElseThrow(() -> CallException.of("unknown_page", documentation.notFound(page)));
  }
}
