package dev.kosmo.integration;

import feign.Client;
import feign.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file of requests and answers: calls are recorded to it, or answered from it without any
 * network. Safe for use by several threads; to be closed after the last call.
 *
 * <p>A cassette holds each request with all answers that it got, repeats included, but no
 * credentials, and of headers only those that say something about the answer. What vendors answered
 * is as it was, personal data too.
 */
public abstract class Cassette implements AutoCloseable {
  Cassette() {}

  /**
   * Records calls, with what the vendors answer. The file appears when the cassette is closed;
   * until then all lies in one beside it, whose name ends in {@code .part}.
   *
   * @param file replaced if it is there; its owner's alone to read
   * @throws UncheckedIOException if nothing can be written there
   */
  public static Cassette record(Path file) {
    try {
      return Recording.to(file);
    } catch (IOException e) {
      throw unusable("Cannot record to " + file, e);
    }
  }

  /**
   * Answers calls as they were recorded. A call whose request is not there, or not as often, fails
   * with code {@code not_recorded}. Credentials are not needed, and waits are left out.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static Cassette replay(Path file) {
    try {
      return Replay.of(file);
    } catch (IOException e) {
      throw unusable("Cannot replay " + file, e);
    }
  }

  private static UncheckedIOException unusable(String what, IOException cause) {
    return new UncheckedIOException(what + ": " + cause.getMessage(), cause);
  }

  /** Calls go to the vendors, and nothing is kept. */
  public static Cassette none() {
    return Live.CASSETTE;
  }

  /** Whether calls are answered from the file. */
  public abstract boolean isReplay();

  /**
   * The accounts with which an integration is used: those that were recorded, or else the ones
   * given here.
   */
  public abstract Accounts accounts(Integration<?> integration, Supplier<Accounts> configured);

  /** In a replay, what was recorded and nobody asked for, a line for each request. */
  public List<String> left() {
    return List.of();
  }

  /** In a replay, what was asked for and not recorded, in words. */
  public List<String> missed() {
    return List.of();
  }

  /**
   * Begins a request.
   *
   * @throws IntegrationException with code {@code not_recorded}
   */
  abstract Take take(Call call, Request request, Client network);

  /**
   * Puts what was recorded in its place.
   *
   * @throws UncheckedIOException if it could not be written
   */
  @Override
  public void close() {}
}
