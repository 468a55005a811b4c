package dev.kosmo.testkit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What every {@link dev.kosmo.engine.ScriptEngine} must do. Extend it, name your engine, and put
 * one script per test under {@code src/test/resources/contract}, named after the test method:
 * {@code contract/returnsPlainData.lua}. The Javadoc of each test says what its script must do; a
 * third line that fails is the third line of the file.
 *
 * <p>The engine is found by {@link java.util.ServiceLoader}, so its registration is proven too.
 * Tests of a subclass may take a {@link Trial} parameter as well.
 *
 * <p>The codes of errors that an engine makes itself are {@code syntax_error}, {@code script_error}
 * (the script failed by itself), {@code time_limit}, {@code cpu_limit}, {@code memory_limit},
 * {@code invalid_argument} (a value that cannot cross) and {@code internal} (a host function failed
 * in a way that is not the script's business).
 */
// A library call that hangs must fail its test and not the build, hence a thread per test.
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
public abstract class ScriptEngineContract
    implements DataContract,
        RefusalContract,
        HigherOrderContract,
        IteratorContract,
        NumberContract,
        OutputContract,
        NamespaceContract,
        ErrorContract,
        IsolationContract,
        SoakContract,
        AttackContract {

  @RegisterExtension final TrialResolver trials;

  protected ScriptEngineContract(String engineId) {
    trials = new TrialResolver(engineId);
  }
}
