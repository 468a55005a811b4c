package dev.kosmo.integration.quota;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cells in a file that all processes of a user map into their memory. Counting touches neither the
 * file system nor a lock, and what a killed process leaves behind is whole at any moment. Only the
 * owner may read and write the file. It is never made shorter, since that would end whoever has
 * mapped it.
 */
final class SharedCells implements Cells {
  private static final VarHandle LONGS =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MAGIC = 0x4b4f534d4f510001L;
  private static final int HEADER = 64;
  private static final int TRIES = 200;
  private static final long BETWEEN_TRIES = 1_000_000;

  private final FileChannel channel;
  private final ByteBuffer memory;

  private SharedCells(FileChannel channel, ByteBuffer memory) {
    this.channel = channel;
    this.memory = memory;
  }

  /**
   * Opens the cells of a file, or makes it, or makes it anew if it is none of ours.
   *
   * @throws IOException if the file system does not let us
   */
  static SharedCells open(Path file, int count) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder, ownerOnly(file, "rwx------"));
    }
    var channel = FileChannel.open(file, Set.of(CREATE, READ, WRITE), ownerOnly(file, "rw-------"));
    try {
      var bytes = HEADER + count * Long.BYTES;
      if (!isOurs(channel, bytes)) {
        makeOurs(channel, bytes);
      }
      var memory = channel.map(MapMode.READ_WRITE, 0, bytes);
      return new SharedCells(channel, memory.order(ByteOrder.LITTLE_ENDIAN));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file, String permissions) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static void makeOurs(FileChannel channel, int bytes) throws IOException {
    var lock = lock(channel);
    if (lock == null) {
      throw new IOException("somebody else makes the file and does not come to an end");
    }
    try (lock) {
      if (!isOurs(channel, bytes)) {
        clear(channel, bytes);
      }
    }
  }

  /** The lock on the file, or null if it could not be had for a while. */
  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      try {
        var lock = channel.tryLock();
        if (lock != null) {
          return lock;
        }
      } catch (OverlappingFileLockException e) {
        // Another host of this process has it.
      }
      LockSupport.parkNanos(BETWEEN_TRIES);
    }
    return null;
  }

  private static boolean isOurs(FileChannel channel, int bytes) throws IOException {
    var magic = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    return channel.size() >= bytes
        && channel.read(magic, 0) == Long.BYTES
        && magic.getLong(0) == MAGIC;
  }

  /** Writes every byte, so that a full disk shows now; the mark comes last. */
  private static void clear(FileChannel channel, int bytes) throws IOException {
    write(channel, ByteBuffer.allocate(bytes));
    write(
        channel, ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, MAGIC));
  }

  private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes, bytes.position());
    }
  }

  @Override
  public long get(int index) {
    return (long) LONGS.getVolatile(memory, HEADER + index * Long.BYTES);
  }

  @Override
  public boolean replace(int index, long expected, long value) {
    return LONGS.compareAndSet(memory, HEADER + index * Long.BYTES, expected, value);
  }

  @Override
  public <T> T inTurn(Supplier<T> action) {
    // Without it, too: somebody may have been stopped in his turn, and the counts need no lock.
    var lock = lockIfPossible();
    try {
      return action.get();
    } finally {
      release(lock);
    }
  }

  private @Nullable FileLock lockIfPossible() {
    try {
      return lock(channel);
    } catch (IOException e) {
      return null;
    }
  }

  private static void release(@Nullable FileLock lock) {
    try {
      if (lock != null) {
        lock.release();
      }
    } catch (IOException e) {
      // It went with its channel.
    }
  }

  @Override
  public boolean areShared() {
    return true;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing is lost: the memory is the file.
    }
  }
}
