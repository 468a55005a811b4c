package dev.kosmo.engine.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Iterators of the host are functions for the generic {@code for}, wherever that stands. */
class IteratorTest {
  private final Lua lua = new Lua();

  @Test
  void oneCanBeCalledWithoutALoop() {
    assertThat(lua.eval("local next_one = app.count() return next_one(), next_one(nil, print)"))
        .containsExactly(1L, 2L);
  }

  @Test
  void oneRunsInsideOfCoroutinesAndAcrossThem() {
    var code =
        """
        local numbers = app.count()
        local function read() for n in numbers do coroutine.yield(n) end end
        local one, other = coroutine.wrap(read), coroutine.wrap(read)
        return one(), other(), one(), numbers()
        """;

    assertThat(lua.eval(code)).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void oneIsAFunction() {
    assertThat(lua.value("return type(app.count())")).isEqualTo("function");
  }

  @ParameterizedTest
  @ValueSource(strings = {"print", "function() end", "app.count()", "coroutine.wrap(print)"})
  void functionsThatAreNotTheHostsOwnAreRefused(String function) {
    assertThat(lua.failure("app.apply({ " + function + " })").error().message())
        .isEqualTo("`[1]` in argument 1 of `app.apply` is a function.");
  }
}
