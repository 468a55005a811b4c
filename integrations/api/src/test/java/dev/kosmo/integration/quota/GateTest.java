package dev.kosmo.integration.quota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.simulator.Arrivals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is let through, in a time that the test makes. */
class GateTest extends GateFixture {
  @Test
  void theLimitIsLetThroughAndNoMore() {
    var gate = gate("10/s");

    assertThat(send(gate)).isEqualTo(10);
    time.pass(900);
    assertThat(send(gate)).isZero();
    time.pass(200);
    assertThat(send(gate)).isEqualTo(10);
  }

  @Test
  void everyWindowHolds() {
    var gate = gate("3/s", "5/m");

    assertThat(send(gate)).isEqualTo(3);
    time.pass(1100);
    assertThat(send(gate)).isEqualTo(2);
    time.pass(50_000);
    assertThat(send(gate)).isZero();
    time.pass(15_000);
    assertThat(send(gate)).isEqualTo(3);
  }

  @Test
  void aRequestCountsAsLongAsItIsUnderWay() {
    var gate = gate("1/s");

    var permit = enter(gate);
    time.pass(20_000);
    assertThat(gate.tryEnter(LONGEST)).isNull();
    permit.answered(Reading.NONE);
    time.pass(900);
    assertThat(gate.tryEnter(LONGEST)).isNull();
    time.pass(200);
    assertThat(gate.tryEnter(LONGEST)).isNotNull();
  }

  @Test
  void whatWasNeverSentDoesNotCount() {
    var gate = gate("1/h");

    enter(gate).failed(false);
    assertThat(gate.tryEnter(LONGEST)).isNotNull();
  }

  @Test
  void whatMayHaveArrivedCounts() {
    var gate = gate("1/h");

    enter(gate).failed(true);
    assertThat(gate.tryEnter(LONGEST)).isNull();
  }

  @Test
  void aPlaceIsGivenBackOnce() {
    var gate = gate("2/h");

    var permit = enter(gate);
    permit.answered(Reading.NONE);
    permit.failed(false);
    permit.failed(true);

    assertThat(send(gate)).isEqualTo(1);
  }

  @Test
  void whatAKilledProcessLeavesBehindIsForgotten() {
    var windows = windows("2/s");
    var cells = new OwnCells(Ledger.cells(windows));
    var killed = new Gate(windows, cells, time.process());
    killed.tryEnter(LONGEST);
    killed.tryEnter(LONGEST);
    var next = new Gate(windows, cells, time.process());

    assertThat(next.tryEnter(LONGEST)).isNull();
    time.pass(LONGEST.toMillis() + 1200);
    assertThat(send(next)).isEqualTo(2);
  }

  @Test
  void onlyWhatIsNearTheLimitTakesTheLock() {
    var windows = windows("10/s", "100/m");
    var cells = new WatchedCells(new OwnCells(Ledger.cells(windows)));
    var gate = new Gate(windows, cells, time.process());

    for (int i = 0; i < 5; i++) {
      enter(gate).answered(Reading.NONE);
    }
    assertThat(cells.turns).isZero();
    gate.tryEnter(LONGEST);
    assertThat(cells.turns).isEqualTo(1);
  }

  /** A request that ends while another is being let through, at each step of that. */
  @Test
  void whatEndsWhileSomebodyCountsIsCounted() {
    var windows = windows("1/s");
    for (int step = 1; step < 3 * Ledger.cells(windows); step++) {
      var cells = new WatchedCells(new OwnCells(Ledger.cells(windows)));
      var gate = new Gate(windows, cells, time.process());
      var first = enter(gate);
      cells.atRead(step, () -> first.answered(Reading.NONE));

      assertThat(gate.tryEnter(LONGEST)).as("at step %d", step).isNull();
    }
  }

  /** Counts the turns, and does something at one of the reads. */
  private static final class WatchedCells implements Cells {
    private final Cells cells;
    private int turns;
    private int reads;
    private int step;
    private Runnable action = () -> {};

    void atRead(int step, Runnable action) {
      this.reads = 0;
      this.step = step;
      this.action = action;
    }

    WatchedCells(Cells cells) {
      this.cells = cells;
    }

    @Override
    public long get(int index) {
      if (++reads == step) {
        action.run();
      }
      return cells.get(index);
    }

    @Override
    public boolean replace(int index, long expected, long value) {
      return cells.replace(index, expected, value);
    }

    @Override
    public <T> T inTurn(Supplier<T> action) {
      turns++;
      return action.get();
    }
  }

  /**
   * Processes whose requests take now a moment, now longer than a window, arrive at any moment in
   * between, fail now and then, and are killed.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noSpanOfAWindowSeesMoreThanTheLimitWhateverTheSchedule(int seed) {
    var random = new Random(seed);
    var window = Window.parse(List.of("10/s", "3/s", "1/s", "40/5s", "60/m").get(seed % 5));
    var cells = new OwnCells(Ledger.cells(List.of(window)));
    var processes = new ArrayList<Gate>();
    for (int i = 0; i < 4; i++) {
      processes.add(new Gate(List.of(window), cells, time.process()));
    }
    var vendor = new Arrivals(window.time());
    record Event(long at, Runnable what) {}
    var events = new PriorityQueue<Event>(Comparator.comparingLong(Event::at));
    var span = window.time().toMillis();

    while (time.millis() < 40 * span) {
      var gate = processes.get(random.nextInt(processes.size()));
      var permit = gate.tryEnter(Duration.ofMillis(3 * span));
      if (permit != null) {
        var latency = random.nextLong(random.nextInt(10) == 0 ? 2 * span : span / 10);
        var arrival = time.millis() + (latency == 0 ? 0 : random.nextLong(latency));
        events.add(new Event(arrival, () -> vendor.add(time.millis() * 1_000_000)));
        var end = time.millis() + latency;
        switch (random.nextInt(20)) {
          case 0 -> events.add(new Event(end, () -> permit.failed(true)));
          case 1 -> {} // Killed.
          default -> events.add(new Event(end, () -> permit.answered(Reading.NONE)));
        }
      }
      var next = time.millis() + random.nextLong(Math.max(2, span / window.limit() / 2));
      while (!events.isEmpty() && events.peek().at() <= next) {
        time.set(events.peek().at());
        events.remove().what().run();
      }
      time.set(next);
    }

    assertThat(vendor.most()).isLessThanOrEqualTo(window.limit());
    assertThat(vendor.all()).isGreaterThan(10 * window.limit());
  }

  @Test
  void settingTheClockDoesNotMakeAProcessForget() {
    for (var step : new long[] {-86_400_000, -700, 700, 86_400_000}) {
      var gate = gate("10/s");
      assertThat(send(gate)).isEqualTo(10);

      time.step(step);

      assertThat(send(gate)).as("after %d ms", step).isZero();
      time.pass(1100);
      assertThat(send(gate)).as("after %d ms", step).isEqualTo(10);
    }
  }

  @Test
  void settingTheClockKeepsNobodyOutForLong() {
    for (var step : new long[] {-86_400_000, -70_000, -10_000, 10_000, 86_400_000}) {
      var windows = windows("10/s");
      var cells = new OwnCells(Ledger.cells(windows));
      send(new Gate(windows, cells, time.process()));

      time.step(step);
      var later = new Gate(windows, cells, time.process());

      time.pass(Ledger.LONGEST_REQUEST.toMillis() + 1100);
      assertThat(send(later)).as("after %d ms", step).isEqualTo(10);
    }
  }

  @Test
  void processesAgreeOnTheTimeAgainWhenOneHasBeenIdle() {
    var windows = windows("10/s");
    var cells = new OwnCells(Ledger.cells(windows));
    var old = new Gate(windows, cells, time.process());
    enter(old).answered(Reading.NONE);
    time.step(3_600_000);
    time.pass(61_000);

    assertThat(send(new Gate(windows, cells, time.process()))).isEqualTo(10);
    assertThat(send(old)).isZero();
  }

  @Test
  void aRefusalClosesTheGateForAsLongAsTheVendorAsks() {
    var gate = gate();
    enter(gate).refused(Duration.ofSeconds(5));

    assertThat(send(gate)).isZero();
    time.pass(4900);
    assertThat(send(gate)).isZero();
    time.pass(200);
    assertThat(send(gate)).isPositive();
  }

  @Test
  void anAbsurdPauseIsTriedAgainAfterAnHour() {
    var gate = gate();
    enter(gate).refused(Duration.ofDays(400));

    time.pass(Duration.ofMinutes(59).toMillis());
    assertThat(send(gate)).isZero();
    time.pass(Duration.ofMinutes(2).toMillis());
    assertThat(send(gate)).isPositive();
  }

  @Test
  void aShorterPauseDoesNotEndALongerOne() {
    var gate = gate();
    var first = enter(gate);
    var second = enter(gate);
    first.refused(Duration.ofSeconds(30));
    second.refused(Duration.ofSeconds(1));

    time.pass(2000);
    assertThat(send(gate)).isZero();
  }

  @Test
  void withoutALimitNothingWaits() {
    assertThat(send(gate())).isEqualTo(10_000);
  }

  @Test
  void nonsenseInTheCellsLocksNobodyOut() {
    var windows = windows("10/s");
    var cells = new OwnCells(Ledger.cells(windows));
    var random = new Random(7);
    for (int i = 0; i < Ledger.cells(windows); i++) {
      cells.replace(i, 0, random.nextLong());
    }

    assertThat(send(new Gate(windows, cells, time.process()))).isEqualTo(10);
  }
}
