package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Outcome;
import dev.kosmo.integration.ParameterSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Wrong arguments are refused in words that say what is wrong, before anything is sent. */
interface ArgumentContract {

  @Test
  default void missingRequiredParameterNamesIt(Subject subject) {
    forEachParameter(
        subject,
        (function, parameter) -> {
          if (parameter.required()) {
            var failure = refusal(subject, function, Map.of());

            assertThat(failure).hasMessageContaining(parameter.name());
          }
        });
  }

  @Test
  default void missingRequiredParameterIsTheSameToJava(Subject subject) {
    try (var stub = StubService.start()) {
      var connected = subject.connect(stub);
      for (var function : subject.functions()) {
        if (function.parameters().stream().anyMatch(ParameterSpec::required)) {
          assertThatThrownBy(() -> TypedCall.send(connected, function, Map.of()))
              .isInstanceOf(IntegrationException.class)
              .hasMessage(refusal(subject, function, Map.of()).getMessage());
        }
      }
      assertThat(stub.requests()).isEmpty();
    }
  }

  @Test
  default void unknownParameterSuggestsANeighbour(Subject subject) {
    forEachParameter(
        subject,
        (function, parameter) -> {
          var typo = parameter.name() + "x";

          var failure = refusal(subject, function, Map.of(typo, "a1"));

          assertThat(failure)
              .hasMessageContaining("`" + typo + "`")
              .hasMessageMatching("(?s).*\\b" + parameter.name() + "\\b.*");
        });
  }

  @Test
  default void misspeltMembersAreRefusedByTheirPath(Subject subject) {
    forEachParameter(
        subject,
        (function, parameter) -> {
          for (var slip : Misspelling.in(function.typeOf(parameter), parameter.name())) {
            var arguments = new LinkedHashMap<>(subject.samples(function).get(0));
            arguments.put(parameter.name(), slip.value());

            var failure = refusal(subject, function, arguments);

            assertThat(failure)
                .hasMessageContaining("`" + slip.path() + "`")
                .hasMessageMatching("(?s).*\\b" + Pattern.quote(slip.meant()) + "\\b.*");
          }
        });
  }

  @Test
  default void wrongTypeNamesParameterExpectedAndActual(Subject subject) {
    forEachParameter(
        subject,
        (function, parameter) -> {
          var wrong = Samples.wrong(parameter);
          var arguments = new LinkedHashMap<>(subject.samples(function).get(0));
          arguments.put(parameter.name(), wrong);

          var failure = refusal(subject, function, arguments);

          assertThat(failure)
              .hasMessageContaining("`" + parameter.name() + "`")
              .hasMessageContaining(parameter.type().word())
              .hasMessageContaining(wrong instanceof Map ? "object" : wrong.toString());
        });
  }

  @Test
  default void integersOutOfRangeAreRefused(Subject subject) {
    forEachParameter(
        subject,
        (function, parameter) -> {
          if (parameter.min() > Long.MIN_VALUE) {
            var arguments = new LinkedHashMap<>(subject.samples(function).get(0));
            arguments.put(parameter.name(), parameter.min() - 1);

            var failure = refusal(subject, function, arguments);

            assertThat(failure)
                .hasMessageContaining("`" + parameter.name() + "`")
                .hasMessageContaining(String.valueOf(parameter.min()));
          }
        });
  }

  private static void forEachParameter(
      Subject subject, BiConsumer<FunctionSpec, ParameterSpec> check) {
    for (var function : subject.functions()) {
      for (var parameter : function.parameters()) {
        check.accept(function, parameter);
      }
    }
  }

  private static IntegrationException refusal(
      Subject subject, FunctionSpec function, Map<String, ?> arguments) {
    try (var stub = StubService.start()) {
      var failure = subject.call(subject.connect(stub), function, arguments);

      assertThat(failure).as("%s with %s", function.fullName(), arguments).isNotNull();
      assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
      assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(stub.requests()).isEmpty();
      ScriptWords.check(failure.getMessage());
      return failure;
    }
  }
}
