package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.integration.CallStats;
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
    run.countCall();
    var start = run.elapsed();
    try {
      var reply = send(named(arguments));
      record(start, reply.stats(), reply.status(), reply.requestId(), null);
      return reply.tree();
    } catch (IntegrationException e) {
      throw failed(start, e.stats(), IntegrationErrors.forScripts(e));
    } catch (CallException e) {
      throw failed(start, CallStats.NONE, e);
    } catch (RuntimeException e) {
      failed(start, CallStats.NONE, CallException.of("internal", "The host failed."));
      throw e;
    }
  }

  private Reply<?> send(Map<String, ?> arguments) {
    var call =
        connections.connect(integration, account).bind(function, arguments, run.firstIndex());
    policy.check(function);
    return call.send(run.context());
  }

  private Map<String, ?> named(List<@Nullable Object> arguments) {
    if (arguments.size() == 1 && arguments.get(0) instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked") // Data has string keys.
      var named = (Map<String, ?>) map;
      return named;
    }
    return function.named(arguments);
  }

  private CallException failed(Duration start, CallStats stats, CallException failure) {
    var error = failure.error();
    record(start, stats, error.status(), error.requestId(), error);
    return failure;
  }

  private void record(
      Duration start,
      CallStats stats,
      @Nullable Integer status,
      @Nullable String requestId,
      @Nullable ScriptError error) {
    run.ended(
        new CallRecord(
            "integrations." + function.fullName(),
            connections.resolve(integration, account),
            function.access().word(),
            run.elapsed().minus(start),
            stats,
            status,
            requestId,
            error));
  }
}
