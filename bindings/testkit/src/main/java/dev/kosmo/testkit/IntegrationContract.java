package dev.kosmo.testkit;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ParameterSpec;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What every {@link dev.kosmo.integration.Integration} must do. Extend it and name your
 * integration; nothing else is needed. It is found by {@link java.util.ServiceLoader}, so its
 * registration is proven too. Tests of a subclass may take a {@link Subject} parameter as well.
 */
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
public abstract class IntegrationContract
    implements CatalogContract,
        GuideContract,
        ArgumentContract,
        PathContract,
        WireContract,
        AnswerContract,
        SimulatorContract {

  @RegisterExtension final SubjectResolver subjects;

  protected IntegrationContract(String integration) {
    subjects =
        new SubjectResolver(integration, new Samples(this::sample, this::isPath, this::example));
  }

  /** A value for a parameter whose function accepts none of the usual ones; null for the usual. */
  protected @Nullable Object sample(ParameterSpec parameter) {
    return null;
  }

  /**
   * Arguments that the simulator accepts, for a function that needs to be told of something that
   * exists; null for the usual ones.
   */
  protected @Nullable Map<String, ?> example(FunctionSpec function) {
    return null;
  }

  /**
   * Whether a text is a path below the base URL on purpose, so that a slash in it is one. Such a
   * parameter needs tests of its own that it cannot lead elsewhere.
   */
  protected boolean isPath(ParameterSpec parameter) {
    return false;
  }
}
