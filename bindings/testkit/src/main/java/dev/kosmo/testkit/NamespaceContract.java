package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.NamespaceBuilder;
import dev.kosmo.engine.ScriptException.Kind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What scripts reach by name: found in any spelling, listed in one, and never changed. */
interface NamespaceContract {

  /** {@code record} what {@code app.loops.create_contact} returns for a map with email a@b.test. */
  @Test
  default void functionsAreFoundUnderTheirPath(Trial trial) {
    trial.eval(withApp(trial));

    assertThat(trial.recorded()).containsExactly("created a@b.test");
  }

  /** {@code record} what {@code app.loops.createContact} returns for a map with email a@b.test. */
  @Test
  default void otherSpellingsLeadToTheMember(Trial trial) {
    trial.eval(withApp(trial));

    assertThat(trial.recorded()).containsExactly("created a@b.test");
  }

  /**
   * Try to add member extra to {@code app.loops}, to replace its member create_contact, and to
   * remove it; {@code record} true for each attempt that raised an error that the script can catch.
   * Then {@code record} what {@code app.loops.create_contact} returns for a map with email
   * a@b.test.
   */
  @Test
  default void namespacesAreReadOnly(Trial trial) {
    trial.eval(withApp(trial));

    assertThat(trial.recorded()).containsExactly(true, true, true, "created a@b.test");
  }

  /**
   * Try to add member extra to {@code app.loops}; {@code record} the code and the message of the
   * failure.
   */
  @Test
  default void changesOfNamespacesAreRefusedAlike(Trial trial) {
    trial.eval(withApp(trial));

    assertThat(trial.recorded())
        .containsExactly(
            "read_only", "`app.loops.extra` cannot be changed: `app.loops` is read-only.");
  }

  /** Call {@code app.loops} itself, on the third line, with an empty map. */
  @Test
  default void callingANamespaceNamesSomethingInIt(Trial trial) {
    var failure = trial.failure(withApp(trial));

    assertThat(failure.kind()).isEqualTo(Kind.HOST);
    assertThat(failure.line()).hasValue(3);
    assertThat(failure.error().code()).isEqualTo("not_a_function");
    assertThat(failure.error().message())
        .isEqualTo(
            "`app.loops` is a namespace: call something in it, such as"
                + " `app.loops.list_contacts`.");
  }

  /** {@code record} each name in {@code app.loops} with the language's own way of listing. */
  @Test
  default void namespacesCanBeListed(Trial trial) {
    trial.eval(withApp(trial));

    assertThat(trial.recorded()).containsExactly("list_contacts", "create_contact", "limit");
  }

  /** {@code print} the namespace {@code app}. */
  @Test
  default void printedNamespacesShowTheirMembers(Trial trial) {
    trial.eval(withApp(trial));

    assertThat(trial.output())
        .singleElement()
        .satisfies(ScriptWords::check)
        .asString()
        .containsSubsequence("loops", "list_contacts", "create_contact", "limit");
  }

  /** Call {@code app.loops.create_contct} on the third line, with an empty map. */
  @Test
  default void unknownMemberSuggestsANeighbour(Trial trial) {
    var failure = trial.failure(withApp(trial));

    assertThat(failure.kind()).isEqualTo(Kind.HOST);
    assertThat(failure.line()).hasValue(3);
    assertThat(failure.error().code()).isEqualTo("unknown_function");
    assertThat(failure.error().message())
        .isEqualTo("`create_contct` does not exist. Did you mean `create_contact`?");
  }

  /** Catch the failure of using {@code app.loops.create_contct}; {@code record} its code. */
  @Test
  default void unknownMembersCanBeCaught(Trial trial) {
    trial.eval(withApp(trial));

    assertThat(trial.recorded()).containsExactly("unknown_function");
  }

  /** Call {@code app.used()} twice, and nothing else. */
  @Test
  default void membersAreMadeOnFirstUse(Trial trial) {
    var used = new AtomicInteger();
    var unused = new AtomicInteger();
    var app =
        Namespace.named("app")
            .member("used", () -> counted("app.used", used))
            .member("unused", () -> counted("app.unused", unused))
            .build();

    trial.eval(trial.globals().namespace("app", app));

    assertThat(used).hasValue(1);
    assertThat(unused).hasValue(0);
  }

  /** {@code record} the constant {@code settings}, then its theme's color, then its first tag. */
  @Test
  default void constantsReadAsData(Trial trial) {
    trial.eval(trial.globals().constant("settings", SETTINGS));

    assertThat(trial.recorded()).containsExactly(SETTINGS, "red", "a");
  }

  /**
   * Try to set the theme's color in the constant {@code settings}, to add member extra to the
   * theme, and to replace the first of the tags; {@code record} true for each attempt that raised
   * an error that the script can catch. Try whatever else your language has to change a value (raw
   * access, appending, prototypes), and ignore its errors. Then {@code record} the constant.
   */
  @Test
  default void constantsAreReadOnlyAtDepth(Trial trial) {
    trial.eval(trial.globals().constant("settings", SETTINGS));

    assertThat(trial.recorded()).containsExactly(true, true, true, SETTINGS);
  }

  /** A value with a map and a list in it. */
  Map<String, Object> SETTINGS = Map.of("theme", Map.of("color", "red"), "tags", List.of("a", "b"));

  private static NamespaceBuilder withApp(Trial trial) {
    var loops =
        Namespace.named("app.loops")
            .function("list_contacts", arguments -> List.of())
            .function("create_contact", NamespaceContract::createContact)
            .constant("limit", 50L)
            .spelling(name -> name.equals("createContact") ? "create_contact" : name)
            .unknown(NamespaceContract::unknown)
            .build();
    var app = Namespace.named("app").namespace("loops", loops).build();
    return trial.globals().namespace("app", app);
  }

  private static String createContact(List<? extends Object> arguments) {
    return "created " + ((Map<?, ?>) arguments.get(0)).get("email");
  }

  private static CallException unknown(String name) {
    return CallException.of(
        "unknown_function", "`%s` does not exist. Did you mean `create_contact`?".formatted(name));
  }

  private static HostFunction counted(String path, AtomicInteger made) {
    made.incrementAndGet();
    return new HostFunction(path, arguments -> null);
  }
}
