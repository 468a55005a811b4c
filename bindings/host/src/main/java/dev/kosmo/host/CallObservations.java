package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Makes an observation of Micrometer, and so a timer or a span, of each call of a script: {@code
 * kosmo.call} with {@code integration}, {@code function}, {@code access} and {@code outcome}, all
 * of few values, and {@code request_id}. Needs {@code io.micrometer:micrometer-observation} on the
 * class path; nothing else here does.
 *
 * <pre>{@code
 * ScriptHost.builder().listener(CallObservations.to(registry)).build();
 * }</pre>
 */
public final class CallObservations implements CallListener {
  private static final String NAME = "kosmo.call";

  private final ObservationRegistry registry;

  private CallObservations(ObservationRegistry registry) {
    this.registry = registry;
  }

  /** A listener that tells this registry. */
  public static CallListener to(ObservationRegistry registry) {
    return new CallObservations(registry);
  }

  @Override
  public void calling(CallStart call) {
    // integrations.loops.create_contact
    var words = call.path().split("\\.", 3);
    var observation =
        Observation.createNotStarted(NAME, registry)
            .contextualName(words[1] + "." + words[2])
            .lowCardinalityKeyValue("integration", words[1])
            .lowCardinalityKeyValue("function", words[2])
            .lowCardinalityKeyValue("access", call.access());
    // It ends on this thread, and what the call does meanwhile belongs to it.
    observation.start().openScope();
  }

  @Override
  public void called(CallRecord call) {
    var scope = registry.getCurrentObservationScope();
    if (scope == null) {
      return;
    }
    var observation = scope.getCurrentObservation();
    scope.close();
    observation.lowCardinalityKeyValue("outcome", call.outcome());
    if (call.requestId() != null) {
      observation.highCardinalityKeyValue("request_id", call.requestId());
    }
    if (call.error() != null) {
      observation.error(new CallException(call.error(), null));
    }
    observation.stop();
  }
}
