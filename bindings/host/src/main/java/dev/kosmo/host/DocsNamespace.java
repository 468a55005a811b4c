package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.integration.IntegrationException;

/** {@code docs}: what there is to call, as text. */
final class DocsNamespace {
  private DocsNamespace() {}

  static Namespace create(Documentation documentation) {
    return Namespace.named("docs")
        .function("list", arguments -> documentation.list())
        .function(
            "search",
            arguments ->
                documentation.search(new Parameters("docs.search", arguments).words(0, "query")))
        .member("read", () -> reading(documentation, "docs.read"))
        .build();
  }

  /** The function that reads a page, under the name by which it is called. */
  static HostFunction reading(Documentation documentation, String name) {
    return new HostFunction(
        name,
        arguments -> {
          var page = new Parameters(name, arguments).words(0, "page");
          try {
            return documentation
                .read(page)
                .orElseThrow(() -> unknown(documentation.notFound(page)));
          } catch (IntegrationException e) {
            throw IntegrationErrors.forScripts(e);
          }
        });
  }

  private static CallException unknown(String message) {
    var error = ScriptError.of("unknown_page", message).withHint("docs.list() names every page.");
    return new CallException(error, null);
  }
}
