package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens when a script calls a function of an integration. */
final class FunctionCall implements HostFunction.Body {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Connections connections;
  private final AccessPolicy policy;
  private final Run run;
  private final Integration<?> integration;
  private final String account;
  private final FunctionSpec function;

  FunctionCall(
      Connections connections,
      AccessPolicy policy,
      Run run,
      Integration<?> integration,
      String account,
      FunctionSpec function) {
    this.connections = connections;
    this.policy = policy;
    this.run = run;
    this.integration = integration;
    this.account = account;
    this.function = function;
  }

  @Override
  public @Nullable Object call(List<@Nullable Object> arguments) {
    var start = run.elapsed();
    try {
      var reply = send(named(arguments));
      record(start, reply.status(), null);
      return reply.tree();
    } catch (IntegrationException e) {
      throw failed(start, IntegrationErrors.forScripts(e));
    } catch (CallException e) {
      throw failed(start, e);
    } catch (RuntimeException e) {
      record(start, null, CallException.of("internal", "The host failed."));
      throw e;
    }
  }

  private Reply<?> send(Map<String, ?> arguments) {
    var call =
        connections.connect(integration, account).bind(function, arguments, run.firstIndex());
    policy.check(function);
    var left = run.left();
    return call.send(left.compareTo(TIMEOUT) < 0 ? left : TIMEOUT);
  }

  private Map<String, ?> named(List<@Nullable Object> arguments) {
    if (arguments.size() == 1 && arguments.get(0) instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked") // Data has string keys.
      var named = (Map<String, ?>) map;
      return named;
    }
    return function.named(arguments);
  }

  private CallException failed(Duration start, CallException failure) {
    record(start, failure.error().status(), failure);
    return failure;
  }

  private void record(Duration start, @Nullable Integer status, @Nullable CallException failure) {
    run.log()
        .add(
            new CallRecord(
                "integrations." + function.fullName(),
                connections.resolve(integration, account),
                function.access().word(),
                run.elapsed().minus(start),
                status,
                failure == null ? null : failure.error()));
  }
}
