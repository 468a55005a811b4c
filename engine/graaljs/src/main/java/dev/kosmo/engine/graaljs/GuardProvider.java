package dev.kosmo.engine.graaljs;

import com.oracle.truffle.api.instrumentation.TruffleInstrument.Registration;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;

/** Tells GraalVM of our guard; public only because {@link java.util.ServiceLoader} wants it so. */
@Registration(id = Guard.ID, name = "Kosmo guard", services = Guard.class)
public final class GuardProvider extends TruffleInstrumentProvider {

  @Override
  protected String getInstrumentClassName() {
    return Guard.class.getName();
  }

  @Override
  protected Object create() {
    return new Guard();
  }

  @Override
  protected Collection<String> getServicesClassNames() {
    return List.of(Guard.class.getName());
  }
}
