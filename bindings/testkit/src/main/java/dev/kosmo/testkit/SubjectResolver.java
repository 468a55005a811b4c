package dev.kosmo.testkit;

import dev.kosmo.integration.IntegrationCatalog;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands each test its {@link Subject}. */
final class SubjectResolver implements ParameterResolver {
  private final String name;
  private final Samples samples;

  SubjectResolver(String name, Samples samples) {
    this.name = name;
    this.samples = samples;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Subject.class;
  }

  @Override
  public Subject resolveParameter(ParameterContext parameter, ExtensionContext test) {
    // The store closes it after the test.
    return test.getStore(Namespace.create(SubjectResolver.class))
        .computeIfAbsent(Subject.class, key -> subject(), Subject.class);
  }

  private Subject subject() {
    var catalog = IntegrationCatalog.discover();
    var integration =
        catalog
            .find(name)
            .orElseThrow(
                () ->
                    new AssertionError(
                        "No integration is named `%s`. Is it registered in %s?"
                            .formatted(
                                name, "META-INF/services/dev.kosmo.integration.Integration")));
    return new Subject(integration, catalog.functions(integration), samples);
  }
}
