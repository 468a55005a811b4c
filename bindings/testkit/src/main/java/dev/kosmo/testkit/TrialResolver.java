package dev.kosmo.testkit;

import dev.kosmo.engine.ScriptEngine;
import java.util.ServiceLoader;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands each test its {@link Trial}. */
final class TrialResolver implements ParameterResolver {
  private final String engineId;

  TrialResolver(String engineId) {
    this.engineId = engineId;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Trial.class;
  }

  @Override
  public Trial resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return new Trial(engine(), test.getRequiredTestClass(), test.getRequiredTestMethod().getName());
  }

  private ScriptEngine engine() {
    for (var engine : ServiceLoader.load(ScriptEngine.class)) {
      if (engine.id().equals(engineId)) {
        return engine;
      }
    }
    throw new AssertionError(
        "No engine is named `%s`. Is it registered in META-INF/services/%s?"
            .formatted(engineId, ScriptEngine.class.getName()));
  }
}
