package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.NamespaceBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Functions of the host cross to those host functions that take them, and nothing else does. */
interface HigherOrderContract {

  /**
   * Call {@code app.apply} with the function {@code app.hello}, and with a map whose member list
   * holds the function {@code app.hello} and 1.
   */
  @Test
  default void functionsOfTheHostArriveAsThemselves(Trial trial) {
    var hello = new HostFunction("app.hello", arguments -> "hello");
    var received = new ArrayList<Object>();

    trial.eval(withApply(trial, hello, received));

    assertThat(received).containsExactly(hello, Map.of("list", List.of(hello, 1L)));
    assertThat(received.get(0)).isSameAs(hello);
  }

  /**
   * Call {@code app.apply} with a map with member contact, a map with member notes, which is a
   * function of the script's own; or the namespace {@code json} where the language has none.
   */
  @Test
  default void whatIsNotOfTheHostIsRefusedByPath(Trial trial) {
    var received = new ArrayList<Object>();

    var failure =
        trial.failure(withApply(trial, new HostFunction("app.hello", arguments -> null), received));

    assertThat(failure.error().code()).isEqualTo("invalid_argument");
    assertThat(failure.error().message()).contains("contact.notes");
    assertThat(received).isEmpty();
  }

  private static NamespaceBuilder withApply(
      Trial trial, HostFunction hello, List<Object> received) {
    var app =
        Namespace.named("app")
            .member("hello", () -> hello)
            .higherOrder(
                "apply",
                arguments -> {
                  received.addAll(arguments);
                  return "applied";
                })
            .build();
    return trial.globals().namespace("app", app);
  }
}
