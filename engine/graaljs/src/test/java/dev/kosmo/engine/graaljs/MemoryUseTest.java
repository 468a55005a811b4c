package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryUseTest {
  private static final int MEBIBYTE = 1 << 20;
  private static final long LIMIT = 64L * MEBIBYTE;

  private final List<byte[]> held = new ArrayList<>();

  MemoryUseTest() {
    JvmMeters.get();
  }

  @Test
  void everythingCountsUpToTheLimit() {
    var use = new MemoryUse(LIMIT);

    hold(10);
    held.clear();

    assertThat(use.bytes()).isBetween(10L * MEBIBYTE, 12L * MEBIBYTE);
  }

  @Test
  void beyondItWhatWasCollectedDoesNot() {
    System.gc();
    var use = new MemoryUse(LIMIT);

    for (int i = 0; i < 10; i++) {
      hold(10);
      held.clear();
      use.bytes();
      System.gc();
    }

    assertThat(use.allocated()).isGreaterThan(LIMIT);
    assertThat(use.bytes()).isLessThan(LIMIT);
  }

  @Test
  void whatIsHeldAlwaysCounts() {
    System.gc();
    var use = new MemoryUse(LIMIT);

    for (int i = 0; i < 10; i++) {
      hold(10);
      use.bytes();
      System.gc();
    }

    assertThat(use.bytes()).isGreaterThan(LIMIT);
    assertThat(held).hasSize(100);
  }

  @Test
  void whatTheHostAllocatesDoesNot() {
    var use = new MemoryUse(LIMIT);

    use.ofHost(() -> held.add(new byte[20 * MEBIBYTE]));

    assertThat(use.bytes()).isLessThan(5L * MEBIBYTE);
  }

  private void hold(int mebibytes) {
    for (int i = 0; i < mebibytes; i++) {
      held.add(new byte[MEBIBYTE]);
    }
  }
}
