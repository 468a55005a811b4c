package dev.kosmo.integration;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call whose arguments are right, ready to be sent. Immutable. */
public final class BoundCall {
  private final CallHandler handler;
  private final FunctionSpec function;
  private final @Nullable Object[] arguments;

  BoundCall(CallHandler handler, FunctionSpec function, @Nullable Object[] arguments) {
    this.handler = handler;
    this.function = function;
    this.arguments = arguments;
  }

  /**
   * The same call with some arguments put over its own, such as {@link Paging#next}.
   *
   * @throws IntegrationException if they are wrong
   */
  public BoundCall over(Map<String, ?> others) {
    return others.isEmpty()
        ? this
        : new BoundCall(handler, function, Arguments.over(function, arguments, others));
  }

  /**
   * The first request that it would send, with credentials masked; none if it needs no request.
   * Nothing is sent.
   *
   * @throws IntegrationException if it is refused before
   */
  public Optional<Exchange.Request> preview() {
    try {
      handler.call(function.method(), arguments, CallContext.previewing());
      return Optional.empty();
    } catch (Preview e) {
      return Optional.of(e.request());
    }
  }

  /**
   * Sends it.
   *
   * @param context its deadline, repeats and listener; that of the calls for further pages, too
   * @throws IntegrationException if it does not succeed
   */
  public Reply<?> send(CallContext context) {
    return handler
        .call(function.method(), arguments, context)
        .followedBy(function, next -> over(next).send(context));
  }
}
