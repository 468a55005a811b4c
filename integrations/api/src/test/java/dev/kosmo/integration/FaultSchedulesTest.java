package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.FaultyVendor.Fault;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever a vendor does, what a call says of a write is what became of it. */
class FaultSchedulesTest {
  private static final int BUDGET = 10;
  private static final double BUDGET_PER_CALL = 0.2;

  /** The ways to reach the vendor. */
  enum Kind {
    /** A GET. */
    READ,
    /** A POST that must not arrive twice. */
    WRITE,
    /** A POST that the vendor recognises. */
    WRITE_WITH_KEY,
    /** A PUT. */
    REPEATABLE_WRITE
  }

  /** A call, and what the vendor does to its requests. */
  record Intent(Kind kind, List<Fault> faults) {}

  @Provide
  Arbitrary<List<Intent>> intents() {
    var quick = Arbitraries.of(Fault.class).filter(fault -> fault.ordinal() < 9);
    var silent = Arbitraries.of(Fault.SILENT_BEFORE, Fault.SILENT_AFTER);
    var fault = Arbitraries.frequencyOf(Tuple.of(30, quick), Tuple.of(1, silent));
    return Combinators.combine(Arbitraries.of(Kind.class), fault.list().ofMaxSize(5))
        .as(Intent::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(seed = "-4711200327")
  void aWriteHappensOnceOrNotAtAllAsItsCallSaysOrTheCallDoesNotKnow(
      @ForAll("intents") List<Intent> intents) throws IOException {
    var retries = RetryBudget.standard();
    try (var vendor = new FaultyVendor();
        var notes = new NotesClient(vendor.url(), new Hurry())) {
      for (int i = 0; i < intents.size(); i++) {
        var intent = intents.get(i);
        var name = "intent-" + i;
        vendor.expect(name, intent.faults());

        var outcome = outcome(notes, intent.kind(), name, retries);

        var effects = vendor.effects(name);
        if (intent.kind() == Kind.READ) {
          assertThat(effects).isZero();
          assertThat(outcome).isNotEqualTo(Outcome.UNKNOWN);
        } else {
          switch (outcome) {
            case OK -> assertThat(effects).as("%s", intent).isEqualTo(1);
            case REJECTED, FAILED -> assertThat(effects).as("%s", intent).isZero();
            case UNKNOWN -> assertThat(effects).as("%s", intent).isBetween(0, 1);
          }
        }
      }
      assertThat((double) vendor.requests())
          .isLessThanOrEqualTo(intents.size() * (1 + BUDGET_PER_CALL) + BUDGET);
    }
  }

  private static Outcome outcome(NotesClient notes, Kind kind, String intent, RetryBudget retries) {
    var context = CallContext.within(Duration.ofMinutes(2)).withRetries(retries);
    try {
      switch (kind) {
        case READ -> notes.call("get_note", Map.of("id", intent), context);
        case WRITE ->
            notes.call("file_note", Map.of("copies", List.of(Map.of("place", intent))), context);
        case WRITE_WITH_KEY -> notes.call("create_note", Map.of("text", intent), context);
        case REPEATABLE_WRITE ->
            notes.call("update_note", Map.of("id", intent, "text", "x"), context);
      }
      return Outcome.OK;
    } catch (IntegrationException e) {
      return e.outcome();
    }
  }

  /** Calls as they are, but for how long they wait. */
  private static final class Hurry extends Cassette {
    private static final int PATIENCE_MILLIS = 60;

    @Override
    public boolean isReplay() {
      return false;
    }

    @Override
    public Accounts accounts(Integration<?> integration, Supplier<Accounts> configured) {
      return configured.get();
    }

    @Override
    Take take(Call call, Request request, Client network) {
      return new Take() {
        @Override
        public Response send(Request sent, Request.Options options) throws IOException {
          var hasty =
              new Request.Options(
                  options.connectTimeoutMillis(),
                  TimeUnit.MILLISECONDS,
                  PATIENCE_MILLIS,
                  TimeUnit.MILLISECONDS,
                  false);
          return network.execute(sent, hasty);
        }

        @Override
        public Optional<Duration> pause(Supplier<Optional<Duration>> rule) {
          return rule.get().map(pause -> Duration.ZERO);
        }
      };
    }
  }
}
