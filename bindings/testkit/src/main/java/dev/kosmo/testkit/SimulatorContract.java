package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.Access;
import dev.kosmo.integration.Account;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.integration.ValueType;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The simulator that an integration ships is a vendor to be reckoned with. */
interface SimulatorContract {

  @Test
  default void everyRequestIsAuthenticated(Subject subject) {
    try (var simulation = subject.integration().simulator().start()) {
      var stranger = subject.connect(subject.withCanaries(simulation.baseUri().toString()));

      for (var function : subject.senders()) {
        var failure = subject.call(stranger, function);
        assertThat(failure).as(function.fullName()).isNotNull();
        assertThat(failure.code())
            .as(function.fullName())
            .isIn(ErrorCode.UNAUTHORIZED, ErrorCode.FORBIDDEN);
        assertThat(failure.getMessage()).doesNotContain(Subject.CANARY);
        assertThat(failure.hint()).isPresent();
      }
    }
  }

  @Test
  default void theSimulatorUnderstandsEveryFunction(Subject subject) {
    try (var simulation = subject.integration().simulator().start()) {
      var connected = subject.connect(simulation.accounts().get(0));

      for (var function : subject.senders()) {
        var failure = subject.call(connected, function);
        if (failure != null) {
          assertThat(failure.code())
              .as("%s: %s", function.fullName(), failure.getMessage())
              .isIn(
                  ErrorCode.INVALID_REQUEST,
                  ErrorCode.NOT_FOUND,
                  ErrorCode.CONFLICT,
                  ErrorCode.FORBIDDEN);
          assertThat(failure.status().orElse(0)).as(function.fullName()).isNotEqualTo(405);
        }
      }
    }
  }

  @Test
  default void theFirstAccountIsTheDefault(Subject subject) {
    try (var simulation = subject.integration().simulator().start()) {
      assertThat(simulation.accounts())
          .extracting(Account::name)
          .startsWith(Account.DEFAULT)
          .doesNotHaveDuplicates()
          .hasSizeGreaterThan(1);
    }
  }

  @Test
  default void accountsSeeDifferentData(Subject subject) {
    try (var simulation = subject.integration().simulator().start()) {
      var seen = simulation.accounts().stream().map(account -> seen(subject, account)).toList();

      assertThat(seen).doesNotHaveDuplicates();
    }
  }

  @Test
  default void everyStartIsAFreshVendor(Subject subject) {
    try (var one = subject.integration().simulator().start();
        var other = subject.integration().simulator().start()) {
      assertThat(one.baseUri()).isNotEqualTo(other.baseUri());
      assertThat(seen(subject, one.accounts().get(0)))
          .isEqualTo(seen(subject, other.accounts().get(0)));
    }
  }

  /** Editors believe what the record says, so it must be what scripts get. */
  @Test
  default void pagesSayThatTheyArePages(Subject subject) {
    try (var simulation = subject.integration().simulator().start()) {
      var connected = subject.connect(simulation.accounts().get(0));

      for (var function : listings(subject)) {
        var reply = connected.call(function, Map.of(), Duration.ofSeconds(20));
        assertThat(function.result() instanceof ValueType.RecordType type && type.isPage())
            .as("%s: the record of a page, and no other, has @Page", function.fullName())
            .isEqualTo(reply.paging().isPresent());
      }
    }
  }

  /** What the functions return that read without being told what. */
  private static Map<String, Object> seen(Subject subject, Account account) {
    var connected = subject.connect(account);
    var seen = new LinkedHashMap<String, Object>();
    for (var function : listings(subject)) {
      var reply = connected.call(function, Map.of(), Duration.ofSeconds(20));
      seen.put(function.name(), String.valueOf(reply.tree()));
    }
    return seen;
  }

  private static List<FunctionSpec> listings(Subject subject) {
    return subject.senders().stream()
        .filter(function -> function.access() == Access.READ)
        .filter(function -> function.parameters().stream().noneMatch(ParameterSpec::required))
        .toList();
  }
}
