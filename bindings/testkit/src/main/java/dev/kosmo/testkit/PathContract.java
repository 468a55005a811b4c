package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What a script puts into an argument stays a value: it is never a path, a query or a header. */
interface PathContract {

  /** A hostile id names no other resource: it makes a request of the same shape, or is refused. */
  @Test
  default void urlsStayBelowTheBase(Subject subject) {
    for (var tried : HostileText.tried(subject)) {
      var shapes = HostileText.shapes(tried.hostile());
      var expected = HostileText.shapes(tried.plain());

      if (!tried.isPath()) {
        assertThat(shapes)
            .as(tried.call())
            .isEqualTo(tried.refused() ? expected.subList(0, shapes.size()) : expected);
      }
      assertThat(tried.hostile())
          .as(tried.call())
          .allSatisfy(request -> assertThat(request.segments()).doesNotContain(".", ".."))
          .allSatisfy(request -> assertThat(request.uri().getRawPath()).startsWith("/stub/v1/"))
          .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("b"));
    }
  }

  /** Wherever a plain text arrived as it was, any other arrives as it was, too. */
  @Test
  default void valuesAreEncodedOnce(Subject subject) {
    for (var tried : HostileText.tried(subject)) {
      if (tried.isPath()) {
        continue;
      }
      for (int i = 0; i < tried.hostile().size(); i++) {
        var plain = tried.plain().get(i).texts();
        var hostile = tried.hostile().get(i).texts();

        assertThat(Collections.frequency(hostile, tried.text()))
            .as(tried.call())
            .isEqualTo(Collections.frequency(plain, HostileText.PLAIN));
      }
    }
  }
}
