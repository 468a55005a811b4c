package dev.kosmo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads the texts that a command line names. */
final class Texts {
  private static final int MOST_BYTES = 64 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  // Whoever pipes something in needs a moment to start, too.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final InputStream standardInput;
  private final boolean interactive;

  Texts(Shell shell) {
    this.standardInput = shell.in();
    this.interactive = shell.interactive();
  }

  /**
   * Reads a file of UTF-8 text.
   *
   * @param kind what it should be, such as {@code Lua file}
   * @throws CommandFailure if it cannot be read
   */
  String read(String name, String kind) {
    var path = path(name, kind);
    if (Files.isDirectory(path)) {
      throw new CommandFailure(
          "not_a_file", "%s is a folder.".formatted(name), "Name a file in it.");
    }
    try (var stream = Files.newInputStream(path)) {
      return text(stream, name);
    } catch (NoSuchFileException e) {
      throw notFound(name, kind, path.toAbsolutePath().normalize().toString());
    } catch (AccessDeniedException e) {
      throw new CommandFailure(
          "unreadable_file",
          "%s cannot be read: permission denied.".formatted(name),
          "Make it readable, or run as a user who may read it.");
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static Path path(String name, String kind) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw notFound(name, kind, "a path with characters that no file name here can hold");
    }
  }

  private static CommandFailure notFound(String name, String kind, String tried) {
    return new CommandFailure(
        "file_not_found",
        "%s not found: %s".formatted(kind, name),
        "Check the path; looked for %s.".formatted(tried));
  }

  private static CommandFailure unreadable(String name, IOException cause) {
    return new CommandFailure(
        "unreadable_file",
        "%s cannot be read: %s.".formatted(name, cause.getMessage()),
        "Check the disk, or copy the file elsewhere.");
  }

  /**
   * Reads standard input to its end.
   *
   * @throws CommandFailure if it is no text
   */
  String standardInput() {
    try {
      return text(standardInput, "Standard input");
    } catch (IOException e) {
      throw unreadable("Standard input", e);
    }
  }

  /**
   * Reads what is piped in unasked; empty if nothing comes. An idle pipe never ends, so only what
   * has begun within three seconds is read to its end.
   *
   * @throws CommandFailure if it is no text
   */
  String pipedInput() {
    try {
      var first = interactive ? -1 : firstByte();
      return first < 0
          ? ""
          : text(
              new SequenceInputStream(
                  new ByteArrayInputStream(new byte[] {(byte) first}), standardInput),
              "Standard input");
    } catch (IOException e) {
      throw unreadable("Standard input", e);
    }
  }

  private int firstByte() throws IOException {
    var first = new FutureTask<>(standardInput::read);
    var reader = new Thread(first, "kosmo-stdin");
    reader.setDaemon(true);
    reader.start();
    try {
      return first.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  /**
   * Writes a file of UTF-8 text over what is there.
   *
   * @throws CommandFailure if it cannot be written
   */
  static void write(String name, String text) {
    try {
      Files.writeString(Path.of(name), text);
    } catch (IOException | InvalidPathException e) {
      throw new CommandFailure(
          "unwritable_file",
          "%s cannot be written.".formatted(name),
          "Name a file in a folder that exists and that you may write to.");
    }
  }

  private static String text(InputStream stream, String name) throws IOException {
    var bytes = stream.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new CommandFailure(
          "file_too_large",
          "%s is larger than %d MiB.".formatted(name, MOST_BYTES >> 20),
          "Give the script less at once.");
    }
    var text = decode(bytes, name);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String decode(byte[] bytes, String name) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    if (UTF_8.newDecoder().decode(in, out, true).isUnderflow()) {
      return out.flip().toString();
    }
    var line = 1 + out.flip().chars().filter(character -> character == '\n').count();
    throw new CommandFailure(
        "not_utf8",
        "%s is not UTF-8 text: the byte 0x%02X in line %d is none."
            .formatted(name, bytes[in.position()], line),
        "Save it as UTF-8.");
  }
}
