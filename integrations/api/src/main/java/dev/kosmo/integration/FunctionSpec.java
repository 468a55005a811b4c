package dev.kosmo.integration;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One function of an integration: what documentation, permissions and calls all read.
 *
 * @param integration the name of the integration, such as {@code loops}
 * @param name in snake_case, such as {@code create_contact}
 * @param description what it does
 * @param access what it does to the vendor's data
 * @param parameters in their documented order
 * @param method the method of the Feign interface behind it
 */
public record FunctionSpec(
    String integration,
    String name,
    String description,
    Access access,
    List<ParameterSpec> parameters,
    Method method) {

  public FunctionSpec {
    parameters = List.copyOf(parameters);
  }

  /** The name with its integration, such as {@code loops.create_contact}. */
  public String fullName() {
    return integration + "." + name;
  }

  /** The name by which scripts call it for the default account. */
  public String path() {
    return "app.integrations." + fullName();
  }

  /**
   * Names positional arguments in the order of the parameters.
   *
   * @throws IntegrationException if there are too many, or a number stands for an optional text
   */
  public Map<String, @Nullable Object> named(List<?> positional) {
    return Arguments.named(this, positional);
  }

  /** The parameter of that name, in any accepted spelling. */
  public Optional<ParameterSpec> parameter(String written) {
    var names = parameters.stream().map(ParameterSpec::name).toList();
    var name = Spelling.among(names, written);
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  /** The type of its answer. */
  public ValueType result() {
    return TypeReader.result(this);
  }

  /** The type of what one of its parameters takes when it is given. */
  public ValueType typeOf(ParameterSpec parameter) {
    return TypeReader.parameter(this, parameter);
  }
}
