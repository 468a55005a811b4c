package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.Namespace;
import java.util.List;
import java.util.Map;

/** {@code mcp} and {@code app.mcp} of a host that has no MCP servers. */
final class McpNamespace {
  private static final String HINT = "No MCP server is configured.";

  private McpNamespace() {}

  static Namespace create() {
    return Namespace.named("mcp")
        .function("servers", arguments -> Map.of())
        .function("tools", arguments -> List.of())
        .function("schema", unknown("mcp.schema", "tool", "function"))
        .function("call", unknown("mcp.call", "tool", "function"))
        .function("resources", unknown("mcp.resources", "server", "server"))
        .function("read_resource", unknown("mcp.read_resource", "server", "server"))
        .function("prompts", unknown("mcp.prompts", "server", "server"))
        .function("get_prompt", unknown("mcp.get_prompt", "server", "server"))
        .build();
  }

  private static HostFunction.Body unknown(String function, String parameter, String what) {
    return arguments -> {
      var name = new Parameters(function, arguments).words(0, parameter);
      throw CallException.of(
          "unknown_" + what, "Unknown MCP %s: %s. %s".formatted(what, name, HINT));
    };
  }

  static Namespace servers() {
    return Namespace.named("app.mcp")
        .unknown(
            name ->
                CallException.of(
                    "unknown_function", "Unknown function: app.mcp.%s. %s".formatted(name, HINT)))
        .build();
  }
}
