package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.integration.BoundCall;
import dev.kosmo.integration.CallStats;
import dev.kosmo.integration.Exchange;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.PageIterator;
import dev.kosmo.integration.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What happens when a script calls a function of an integration, on whatever thread. */
final class FunctionCall implements HostFunction.Concurrent {
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
    run.countCalls(1);
    return answer(arguments).tree();
  }

  FunctionSpec function() {
    return function;
  }

  /**
   * Makes a call that was counted before.
   *
   * @throws CallException if it does not succeed
   */
  Reply<?> answer(List<@Nullable Object> arguments) {
    try {
      return made(() -> bound(arguments));
    } catch (IntegrationException e) {
      throw IntegrationErrors.forScripts(e);
    }
  }

  /**
   * The request that a call would send, though it is not.
   *
   * @throws CallException if it would be refused before
   */
  Optional<Exchange.Request> preview(List<@Nullable Object> arguments) {
    try {
      var bound = bound(arguments);
      policy.check(function);
      return bound.preview();
    } catch (IntegrationException e) {
      throw IntegrationErrors.forScripts(e);
    }
  }

  /** The pages of the list, each a call of its own. */
  PageIterator<?> pages(List<@Nullable Object> arguments) {
    return new PageIterator<Object>(
        function,
        next -> {
          run.countCalls(1);
          @SuppressWarnings("unchecked") // Nobody reads its record.
          var page = (Reply<Object>) made(() -> bound(arguments).over(next));
          return page;
        });
  }

  private BoundCall bound(List<@Nullable Object> arguments) {
    return connections
        .connect(integration, account)
        .bind(function, named(arguments), run.firstIndex());
  }

  private Reply<?> made(Supplier<BoundCall> call) {
    run.requireTime();
    var start = run.elapsed();
    try {
      var bound = call.get();
      policy.check(function);
      var reply = bound.send(run.context());
      record(start, reply.stats(), reply.status(), reply.requestId(), null);
      return reply;
    } catch (IntegrationException e) {
      failed(start, e.stats(), IntegrationErrors.forScripts(e));
      throw e;
    } catch (CallException e) {
      failed(start, CallStats.NONE, e);
      throw e;
    } catch (RuntimeException e) {
      failed(start, CallStats.NONE, CallException.of("internal", "The host failed."));
      throw e;
    }
  }

  private Map<String, ?> named(List<@Nullable Object> arguments) {
    if (arguments.size() == 1 && arguments.get(0) instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked") // Data has string keys.
      var named = (Map<String, ?>) map;
      return named;
    }
    return function.named(arguments);
  }

  private void failed(Duration start, CallStats stats, CallException failure) {
    var error = failure.error();
    record(start, stats, error.status(), error.requestId(), error);
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
