package dev.kosmo.integration;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of a read, of a write, and of a write with a key when the network or the vendor does
 * something odd: {@code faults.txt} says it row by row. Each call may be repeated once.
 */
@Timeout(60)
class FaultMatrixTest {
  @TempDir static Path folder = Path.of("");
  private static TlsFaults tls = new TlsFaults();
  private static Path authority = Path.of("");

  @BeforeAll
  static void writeAuthority() throws IOException {
    authority = tls.writeAuthority(folder.resolve("authority.pem"));
  }

  static Stream<FaultRow> rows() {
    return FaultRow.all();
  }

  static Stream<FaultRow> rowsThatAreRepeated() {
    return rows().filter(row -> row.read().startsWith("2 ") && row.isServed());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("rows")
  void eachCallEndsAsTheTableSays(FaultRow row) throws Exception {
    for (var kind : CallKind.values()) {
      try (var trial = Trial.of(row, kind)) {
        var ending = trial.call();

        assertThat(ending).as("%s: %s", row.fault(), kind).isEqualTo(row.cell(kind));
        trial.checkRequests();
        trial.failure().ifPresent(failure -> check(failure, row, trial));
      }
    }
  }

  private static void check(IntegrationException failure, FaultRow row, Trial trial) {
    assertThat(failure)
        .hasMessage(
            row.message().replace("%f", trial.kind.function).replace("%p", trial.place.port()))
        .hasMessageNotContaining("t-123");
    if (failure.outcome() == Outcome.UNKNOWN) {
      assertThat(failure.hint().orElse(""))
          .startsWith("The call may have happened. Look it up before calling again.");
    }
    if (failure.outcome() == Outcome.REJECTED) {
      assertThat(failure.hint().orElse("")).startsWith("Nothing was sent. ");
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("rowsThatAreRepeated")
  void whatIsRepeatedSucceedsWhenTheFaultIsOver(FaultRow row) throws Exception {
    for (var kind : CallKind.values()) {
      if (row.cell(kind).startsWith("2 ")) {
        try (var trial = Trial.thatRecovers(row, kind)) {
          assertThat(trial.call()).as("%s: %s", row.fault(), kind).isEqualTo("2 ok");
        }
      }
    }
  }

  /** The three columns. */
  enum CallKind {
    READ("get_note"),
    WRITE("file_note"),
    WRITE_WITH_KEY("create_note");

    private final String function;

    CallKind(String function) {
      this.function = function;
    }

    private Map<String, ?> arguments() {
      return switch (this) {
        case READ -> Map.of("id", "n1");
        case WRITE -> Map.of("copies", List.of(Map.of("place", "desk")));
        case WRITE_WITH_KEY -> Map.of("text", "x");
      };
    }
  }

  /** One call against one fault. */
  private static final class Trial implements AutoCloseable {
    private final CallKind kind;
    private final Place place;
    private final NotesClient notes;
    private Optional<IntegrationException> failure = Optional.empty();
    private int attempts;

    private Trial(FaultRow row, CallKind kind, int times, Timeouts timeouts) throws IOException {
      this.kind = kind;
      place = Place.of(row, tls, times);
      var isKnown = !row.fault().endsWith("by an unknown authority");
      var network = isKnown ? Network.direct().withCaFile(authority) : Network.direct();
      var transport = new Transport(RetryBudget::none, network, timeouts, place::addresses);
      notes =
          new NotesClient(
              Credentials.of("token", "t-123").with("url", place.url() + "/v1"), transport);
    }

    static Trial of(FaultRow row, CallKind kind) throws IOException {
      return new Trial(row, kind, Integer.MAX_VALUE, row.timeouts());
    }

    /** The fault meets the first request alone. */
    static Trial thatRecovers(FaultRow row, CallKind kind) throws IOException {
      return new Trial(row, kind, 1, row.ampleTimeouts());
    }

    /** How it ended, as the table writes it. */
    String call() {
      var context = CallContext.within(Duration.ofMinutes(1)).withRetries(RetryBudget.of(1));
      try {
        attempts = notes.call(kind.function, kind.arguments(), context).stats().attempts();
        return attempts + " ok";
      } catch (IntegrationException e) {
        failure = Optional.of(e);
        attempts = e.stats().attempts();
        return Stream.of(attempts, e.outcome().word(), e.code().word(), e.status().orElse(0))
            .map(String::valueOf)
            .filter(word -> !word.equals("0"))
            .collect(joining(" "));
      }
    }

    Optional<IntegrationException> failure() {
      return failure;
    }

    /** What arrived is what was counted, and bears the same key each time. */
    void checkRequests() {
      var requests = place.requests();
      var arrived =
          !failure().map(IntegrationException::outcome).equals(Optional.of(Outcome.REJECTED));
      assertThat(requests).hasSize(arrived ? attempts : 0);
      if (arrived && kind == CallKind.WRITE_WITH_KEY) {
        assertThat(requests.stream().map(Trial::key).distinct()).hasSize(1);
      }
      assertThat(requests)
          .allSatisfy(head -> assertThat(head.toLowerCase(Locale.ROOT)).contains("x-token: t-123"));
    }

    private static String key(String head) {
      return head.lines()
          .filter(line -> line.startsWith("Idempotency-Key:"))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public void close() throws IOException {
      notes.close();
      place.close();
    }
  }
}
