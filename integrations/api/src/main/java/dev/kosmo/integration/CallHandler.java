package dev.kosmo.integration;

import feign.InvocationHandlerFactory.MethodHandler;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a client: each call on it from outside is one {@link Call}, however many
 * requests a default method makes of it.
 */
final class CallHandler implements InvocationHandler {
  private final Integration<?> integration;
  private final Functions functions;
  private final Account account;
  private final Transport transport;
  private final Quota quota;
  private final Secrets secrets;
  private final Map<Method, MethodHandler> wire;

  CallHandler(
      Integration<?> integration,
      Functions functions,
      Account account,
      Transport transport,
      Quota quota,
      Map<Method, MethodHandler> wire) {
    this.integration = integration;
    this.functions = functions;
    this.account = account;
    this.transport = transport;
    this.quota = quota;
    this.secrets = new Secrets(integration, account);
    this.wire = wire;
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
    var given = orEmpty(arguments);
    if (method.getDeclaringClass() == Object.class) {
      return invokeObject(proxy, method, given);
    } else if (method.isAnnotationPresent(Setting.class)) {
      return setting(method.getAnnotation(Setting.class));
    }
    var function = functions.find(method);
    if (function.isEmpty()) {
      return call(method, given, transport.context(CallContext.STANDARD));
    }
    Required.check(function.get(), given);
    Bounds.check(function.get(), given);
    return new BoundCall(this, function.get(), given).send(transport.context(CallContext.STANDARD));
  }

  private Optional<String> setting(Setting setting) {
    var key = setting.value();
    if (integration.allFields().stream().noneMatch(f -> f.key().equals(key) && !f.secret())) {
      throw new IllegalArgumentException(
          "%s has no option `%s` that may be shown".formatted(integration.name(), key));
    }
    return account.credentials().find(key);
  }

  private @Nullable Object invokeObject(Object proxy, Method method, @Nullable Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> integration.title() + " client of account `" + account.name() + "`";
    };
  }

  Reply<?> call(Method method, @Nullable Object[] arguments, CallContext context) {
    var function = functions.find(method);
    var name = function.map(FunctionSpec::name).orElse(Spelling.canonical(method.getName()));
    var access = function.map(FunctionSpec::access).orElse(Access.WRITE);
    var call =
        new Call(integration, name, access, account, context, quota, transport.timeouts(), secrets);
    var api = integration.api();
    var scoped =
        Proxy.newProxyInstance(
            api.getClassLoader(),
            new Class<?>[] {api},
            (proxy, inner, given) -> invoke(call, proxy, inner, orEmpty(given)));
    try {
      return ((Reply<?>) invoke(call, scoped, method, arguments)).after(call.stats());
    } catch (IntegrationException e) {
      var cause = CleanCause.of(e.getCause(), secrets);
      throw e.withOutcome(call.outcome(e.outcome())).after(call.stats()).causedBy(cause);
    } catch (RuntimeException e) {
      var clean = CleanCause.of(e, secrets);
      throw clean == e ? e : new IllegalStateException("the call failed", clean);
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new UndeclaredThrowableException(e);
    }
  }

  private Object invoke(Call call, Object scoped, Method method, @Nullable Object[] arguments)
      throws Throwable {
    if (method.isAnnotationPresent(Setting.class)) {
      return setting(method.getAnnotation(Setting.class));
    } else if (method.isDefault()) {
      return InvocationHandler.invokeDefault(scoped, method, arguments);
    }
    var withCall = Arrays.copyOf(arguments, arguments.length + 1);
    withCall[arguments.length] = call;
    try {
      return Objects.requireNonNull(wire.get(method)).invoke(withCall);
    } catch (UnusableAnswer e) {
      throw Failures.unusable(call, e);
    }
  }

  private static @Nullable Object[] orEmpty(@Nullable Object @Nullable [] arguments) {
    return arguments == null ? new Object[0] : arguments;
  }
}
