package dev.kosmo.testkit;

import static dev.kosmo.integration.ErrorCode.INVALID_ARGUMENT;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.ConnectedIntegration;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Functions;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.integration.Transport;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The integration under test, and connections of it to wherever a test wants. */
public final class Subject implements AutoCloseable {
  /** What stands in every credential, so that it shows where one leaks. */
  public static final String CANARY = "canary7f3a";

  static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final Integration<?> integration;
  private final Functions functions;
  private final Samples samples;
  private final Transport transport = Transport.withoutRetries();

  Subject(Integration<?> integration, Functions functions, Samples samples) {
    this.integration = integration;
    this.functions = functions;
    this.samples = samples;
  }

  /** The integration itself. */
  public Integration<?> integration() {
    return integration;
  }

  /** All its functions. */
  public Collection<FunctionSpec> functions() {
    return functions.all();
  }

  /** One of them. */
  FunctionSpec function(String name) {
    return functions
        .find(name)
        .orElseThrow(() -> new AssertionError("no function is named " + name));
  }

  /** Connects an account. */
  public ConnectedIntegration<?> connect(Account account) {
    return ConnectedIntegration.connect(integration, functions, account, transport);
  }

  /** Connects an account to a stub, with a canary in each of its fields. */
  public ConnectedIntegration<?> connect(StubService stub) {
    return connect(withCanaries(stub.baseUri().toString()));
  }

  /** What stands in the secrets of {@link #withCanaries}. */
  List<String> canaries() {
    return integration.fields().stream()
        .filter(AccountField::secret)
        .map(field -> CANARY + field.key())
        .toList();
  }

  /** An account with a canary in each of its secrets. */
  Account withCanaries(String url) {
    var values = new LinkedHashMap<String, String>();
    for (var field : integration.fields()) {
      if (field.secret() || field.required()) {
        values.put(field.key(), CANARY + field.key());
      }
    }
    values.put("url", url);
    return new Account(Account.DEFAULT, Credentials.of(values));
  }

  /** Calls a function with sample arguments, and returns what it threw, if anything. */
  @Nullable IntegrationException call(ConnectedIntegration<?> connected, FunctionSpec function) {
    IntegrationException failure = null;
    for (var arguments : samples.of(function)) {
      failure = call(connected, function, arguments);
      if (failure == null || failure.code() != INVALID_ARGUMENT) {
        return failure;
      }
    }
    throw new AssertionError(
        "No sample suits %s; override `sample` in the test.".formatted(function.fullName()),
        failure);
  }

  /** Calls a function, and returns what it threw, if anything. */
  @Nullable IntegrationException call(
      ConnectedIntegration<?> connected, FunctionSpec function, Map<String, ?> arguments) {
    try {
      connected.call(function, arguments, TIMEOUT);
      return null;
    } catch (IntegrationException e) {
      return e;
    }
  }

  /** Sets of arguments, from few to many, of which the function accepts at least one. */
  List<Map<String, Object>> samples(FunctionSpec function) {
    return samples.of(function);
  }

  /** Whether the parameter's text is a path on purpose. */
  boolean isPath(ParameterSpec parameter) {
    return samples.isPath(parameter);
  }

  /** A call of each function that sends requests, with what a fresh simulator answers to it. */
  List<Exchange> exchanges() {
    return senders().stream()
        .map(
            function ->
                Relay.exchange(this, function, samples.accepted(function))
                    .orElseThrow(
                        () ->
                            new AssertionError(
                                "The simulator accepts no sample of %s; override `example`."
                                    .formatted(function.fullName()))))
        .toList();
  }

  /** The functions that send at least one request. */
  List<FunctionSpec> senders() {
    try (var stub = StubService.start()) {
      var connected = connect(stub);
      return functions().stream()
          .filter(
              function -> {
                stub.forget();
                call(connected, function);
                return !stub.requests().isEmpty();
              })
          .toList();
    }
  }

  @Override
  public void close() {
    transport.close();
  }
}
