package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Namespace;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@code app}: integrations and ways to call them, MCP servers, and waiting. */
final class AppNamespace {
  private AppNamespace() {}

  static Namespace create(IntegrationsNamespace integrations, Run run) {
    var names = List.of("each", "integrations", "mcp", "pages", "parallel", "sleep");
    return Namespace.named("app")
        .member("integrations", integrations::create)
        .member("mcp", McpNamespace::servers)
        .higherOrder("each", arguments -> Listing.ofItems(new Parameters("app.each", arguments)))
        .higherOrder("pages", arguments -> Listing.ofPages(new Parameters("app.pages", arguments)))
        .higherOrder(
            "parallel",
            arguments -> new Parallel(run).calls(new Parameters("app.parallel", arguments)))
        .function("sleep", arguments -> sleep(new Parameters("app.sleep", arguments), run))
        .unknown(name -> IntegrationsNamespace.unknown("app", name, names))
        .build();
  }

  private static @Nullable Object sleep(Parameters parameters, Run run) {
    var seconds = parameters.number(0, "seconds");
    if (Double.isNaN(seconds)) {
      throw parameters.invalid("the number of seconds is not a number");
    } else if (seconds < 0) {
      throw parameters.invalid("the number of seconds cannot be negative");
    }
    var wanted = seconds * TimeUnit.SECONDS.toNanos(1);
    var left = run.left().toNanos();
    if (wanted <= left) {
      pause((long) wanted);
      return null;
    }
    pause(left);
    throw run.timeIsUp();
  }

  private static void pause(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CallException.of("interrupted", "app.sleep was interrupted.");
    }
  }
}
