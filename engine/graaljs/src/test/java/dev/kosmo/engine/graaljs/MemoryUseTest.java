package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MemoryUseTest {
  private static final int MEBIBYTE = 1 << 20;

  private final MemoryUse use = new MemoryUse();
  private final long before = use.bytes();

  @Test
  void everythingCountsWhetherOrNotItIsHeld() {
    allocate(10);

    assertThat(added()).isBetween(10L * MEBIBYTE, 12L * MEBIBYTE);
  }

  @Test
  void whatTheHostAllocatesDoesNot() {
    use.ofHost(() -> allocate(20));

    assertThat(added()).isLessThan(2L * MEBIBYTE);
  }

  @Test
  void norDoesItWhileTheHostIsAtWork() {
    Supplier<Long> afterMuch =
        () -> {
          allocate(20);
          return added();
        };

    assertThat(use.ofHost(afterMuch)).isLessThan(2L * MEBIBYTE);
  }

  @Test
  void theScriptGoesOnCountingAfterwards() {
    use.ofHost(() -> allocate(20));
    allocate(10);

    assertThat(added()).isBetween(10L * MEBIBYTE, 12L * MEBIBYTE);
  }

  private long added() {
    return use.bytes() - before;
  }

  private static int allocate(int mebibytes) {
    var sum = 0;
    for (int i = 0; i < mebibytes; i++) {
      sum += new byte[MEBIBYTE].length;
    }
    return sum;
  }
}
