package dev.kosmo.integration.cassette;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  // Not a channel, which an interrupt of whoever writes would close.
  private final RandomAccessFile out;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, Map<String, Map<String, String>>> accounts = new LinkedHashMap<>();
  private long length;
  private @Nullable IOException failure;
  private boolean closed;

  /** Begins a cassette. */
  public CassetteWriter(Path file) throws IOException {
    this.file = file.toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    part = beside(this.file);
    out = new RandomAccessFile(part.toFile(), "rw");
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
      var all = (text + tail(after)).getBytes(UTF_8);
      out.seek(length);
      out.write(all);
      out.setLength(length + all.length);
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
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      if (failure != null) {
        throw failure;
      }
      var sorted = Piece.sorted(pieces);
      var whole = sorted.equals(pieces) ? part : copy(sorted);
      out.getFD().sync();
      Files.move(whole, file, ATOMIC_MOVE, REPLACE_EXISTING);
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the cassette " + file, e);
    }
  }

  private Path copy(List<Piece> pieces) throws IOException {
    var copy = beside(file);
    try (var sorted = new RandomAccessFile(copy.toFile(), "rw")) {
      var separator = HEAD + "\n" + INDENT;
      for (var piece : pieces) {
        sorted.write(separator.getBytes(UTF_8));
        var bytes = new byte[Math.toIntExact(piece.length())];
        out.seek(piece.start());
        out.readFully(bytes);
        sorted.write(bytes);
        separator = SEPARATOR;
      }
      sorted.write(tail(length).getBytes(UTF_8));
      sorted.getFD().sync();
    }
    return copy;
  }

  /** Its owner's alone, where the file system knows owners. */
  private static Path beside(Path file) throws IOException {
    return Files.createTempFile(file.getParent(), file.getFileName() + ".", ".part");
  }
}
