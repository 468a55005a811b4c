package dev.kosmo.integration.quota;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedCellsTest {
  @TempDir Path folder = Path.of("");

  private Path file() {
    return folder.resolve("home").resolve("quotas").resolve("a");
  }

  @Test
  void whatOneCountsTheOthersSee() throws IOException {
    try (var one = SharedCells.open(file(), 10);
        var other = SharedCells.open(file(), 10)) {
      assertThat(one.replace(3, 0, 42)).isTrue();

      assertThat(other.get(3)).isEqualTo(42);
      assertThat(other.replace(3, 0, 1)).isFalse();
    }
    try (var later = SharedCells.open(file(), 10)) {
      assertThat(later.get(3)).isEqualTo(42);
    }
  }

  @Test
  void onlyTheOwnerMayReadIt() throws IOException {
    try (var cells = SharedCells.open(file(), 10)) {
      assertThat(cells.get(0)).isZero();
    }
    if (file().getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(permissions(file())).isEqualTo("rw-------");
      assertThat(permissions(folder.resolve("home"))).isEqualTo("rwx------");
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 100, 144, 5000})
  void aFileThatIsNoneOfOursIsMadeAnew(int bytes) throws IOException {
    var nonsense = new byte[bytes];
    new Random(bytes).nextBytes(nonsense);
    Files.createDirectories(file().getParent());
    Files.write(file(), nonsense);

    try (var cells = SharedCells.open(file(), 10)) {
      assertThat(IntStream.range(0, 10).mapToLong(cells::get)).containsOnly(0L);
      assertThat(cells.replace(9, 0, 1)).isTrue();
    }
    assertThat(Files.size(file())).isGreaterThanOrEqualTo(bytes);
  }

  @Test
  void aFileThatWasHalfMadeIsMadeAnew() throws IOException {
    try (var cells = SharedCells.open(file(), 10)) {
      cells.replace(9, 0, 1);
    }
    try (var channel = FileChannel.open(file(), WRITE)) {
      channel.write(ByteBuffer.allocate(8), 0);
    }
    try (var cells = SharedCells.open(file(), 10)) {
      assertThat(cells.get(9)).isZero();
    }
  }

  @Test
  void whoHoldsTheLockForGoodStopsNobody() throws IOException {
    try (var cells = SharedCells.open(file(), 10);
        var channel = FileChannel.open(file(), WRITE);
        var lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(cells.<Boolean>inTurn(() -> cells.replace(0, 0, 1))).isTrue();
    }
  }

  @Test
  void aFolderThatCannotBeIsAFailure() throws IOException {
    var notAFolder = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> SharedCells.open(notAFolder.resolve("a"), 10))
        .isInstanceOf(IOException.class);
  }

  @Test
  void nothingIsLostBetweenManyWhoBeginAtOnce() throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    try {
      var counting =
          IntStream.range(0, 8).<Future<?>>mapToObj(i -> threads.submit(this::count)).toList();
      for (var one : counting) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    try (var cells = SharedCells.open(file(), 10)) {
      assertThat(cells.get(5)).isEqualTo(8 * 1000);
    }
  }

  private Void count() throws IOException {
    try (var cells = SharedCells.open(file(), 10)) {
      for (int i = 0; i < 1000; i++) {
        var old = cells.get(5);
        while (!cells.replace(5, old, old + 1)) {
          old = cells.get(5);
        }
      }
    }
    return null;
  }
}
