package dev.kosmo.integration.cassette;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a cassette. Until it is closed, all lies in a file beside, which is whole after each
 * request: what a killed process leaves behind is a cassette, too. Safe for use by several threads.
 */
public final class CassetteWriter implements AutoCloseable {
  private static final String HEAD =
      "{\n    \"cassette\": %d,\n    \"requests\": [".formatted(Content.VERSION);
  private static final String INDENT = "        ";
  private static final String SEPARATOR = ",\n" + INDENT;

  private final Path file;
  private final Path part;
  private final FileChannel channel;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, Map<String, Map<String, String>>> accounts = new LinkedHashMap<>();
  private long length;
  private @Nullable IOException failure;

  /** Begins a cassette. */
  public CassetteWriter(Path file) throws IOException {
    this.file = file.toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    part = beside(this.file);
    channel = FileChannel.open(part, StandardOpenOption.READ, StandardOpenOption.WRITE);
    append(HEAD);
  }

  /** Notes what may be shown of the accounts of an integration. */
  public synchronized void accounts(String integration, Map<String, Map<String, String>> options) {
    if (!options.equals(accounts.put(integration, options))) {
      append("");
    }
  }

  /**
   * Adds a request.
   *
   * @param begin when it began, in any unit
   * @param end when it ended
   */
  public synchronized void add(Entry entry, long begin, long end) {
    var text = Format.pretty(entry, INDENT);
    var separator = pieces.isEmpty() ? "\n" + INDENT : SEPARATOR;
    var start = length + separator.length();
    if (append(separator + text)) {
      var key = Format.compact(entry.question());
      pieces.add(new Piece(key, begin, end, start, length - start));
    }
  }

  /** A call must not fail for the lack of a cassette: who closes it is told. */
  private boolean append(String text) {
    if (failure != null) {
      return false;
    }
    try {
      var bytes = text.getBytes(UTF_8);
      var after = length + bytes.length;
      var all = ByteBuffer.wrap((text + tail(after)).getBytes(UTF_8));
      for (var at = length; all.hasRemaining(); ) {
        at += channel.write(all, at);
      }
      length = after;
      return true;
    } catch (IOException e) {
      failure = e;
      return false;
    }
  }

  private String tail(long length) {
    return (length <= HEAD.length() ? "" : "\n    ")
        + "],\n    \"accounts\": "
        + Format.pretty(accounts, "    ")
        + "\n}\n";
  }

  /**
   * Puts the cassette in its place.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  @Override
  public synchronized void close() {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      if (failure != null) {
        throw failure;
      }
      var sorted = Piece.sorted(pieces);
      var whole = sorted.equals(pieces) ? part : copy(sorted);
      channel.force(true);
      Files.move(whole, file, ATOMIC_MOVE, REPLACE_EXISTING);
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the cassette " + file, e);
    }
  }

  private Path copy(List<Piece> sorted) throws IOException {
    var copy = beside(file);
    try (var out = FileChannel.open(copy, StandardOpenOption.APPEND)) {
      var separator = HEAD + "\n" + INDENT;
      for (var piece : sorted) {
        write(out, separator);
        for (long done = 0; done < piece.length(); ) {
          done += channel.transferTo(piece.start() + done, piece.length() - done, out);
        }
        separator = SEPARATOR;
      }
      write(out, tail(length));
      out.force(true);
    }
    return copy;
  }

  private static void write(FileChannel out, String text) throws IOException {
    for (var bytes = ByteBuffer.wrap(text.getBytes(UTF_8)); bytes.hasRemaining(); ) {
      out.write(bytes);
    }
  }

  /** Its owner's alone, where the file system knows owners. */
  private static Path beside(Path file) throws IOException {
    return Files.createTempFile(file.getParent(), file.getFileName() + ".", ".part");
  }
}
