package dev.kosmo.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamespaceTest {

  @Test
  void membersAreMadeOnceAndOnlyWhenUsed() {
    var made = new ArrayList<String>();
    var namespace =
        Namespace.named("app")
            .member("a", () -> made("a", made))
            .member("b", () -> made("b", made))
            .build();

    namespace.find("a");
    namespace.find("a");

    assertThat(made).containsExactly("a");
  }

  private static Member made(String name, List<String> made) {
    made.add(name);
    return new Constant(name);
  }

  @Test
  void namesKeepTheirOrder() {
    var namespace = Namespace.named("x").constant("b", 1L).constant("a", 2L).build();

    assertThat(namespace.names()).containsExactly("b", "a");
  }

  @Test
  void otherSpellingsAreFoundButNotListed() {
    var namespace =
        Namespace.named("x").constant("list_all", 1L).spelling(n -> n.replace('-', '_')).build();

    assertThat(namespace.find("list-all")).isEqualTo(new Constant(1L));
    assertThat(namespace.names()).containsExactly("list_all");
  }

  @Test
  void functionsKnowTheirPath() {
    var namespace = Namespace.named("json").function("encode", arguments -> "").build();

    assertThat(namespace.find("encode"))
        .isInstanceOfSatisfying(
            HostFunction.class, f -> assertThat(f.path()).isEqualTo("json.encode"));
  }

  @Test
  void anUnknownNameListsWhatIsThere() {
    var namespace = Namespace.named("json").constant("null", null).build();

    assertThat(namespace.unknown("nil").error().message())
        .isEqualTo("`json.nil` does not exist. `json` has: null.");
  }

  @Test
  void anUnknownNameIsShownOnOneLine() {
    var namespace = Namespace.named("json").constant("null", null).build();

    assertThat(namespace.unknown("a\r\n\u001b[2J" + "x".repeat(1_000_000)).error().message())
        .startsWith("`json.a???[2Jxxx")
        .hasSizeLessThan(200);
  }

  @Test
  void twoMembersOfOneNameAreRefused() {
    var builder = Namespace.named("json").constant("null", null);

    assertThatThrownBy(() -> builder.constant("null", 1L))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`json` has two members named `null`");
  }
}
