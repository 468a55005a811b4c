package dev.kosmo.engine;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of the host that scripts can call.
 *
 * @param path the full name in script words, such as {@code json.encode}
 * @param body what it does
 */
public record HostFunction(String path, Body body) implements Member {

  /**
   * Does it for an engine.
   *
   * @throws IllegalArgumentException if the body returns what it must not; so does the iterator
   */
  public @Nullable Object call(List<@Nullable Object> arguments) {
    var name = path + "()";
    var result = body.call(arguments);
    return result instanceof Iterator<?> values
        ? new DataIterator(name, values)
        : Data.check(name, result);
  }

  /** What a host function does. */
  @FunctionalInterface
  public interface Body {

    /**
     * Takes the script's arguments, {@link Data}, and returns the result: {@link Data}, or an
     * {@link Iterator} of {@link Data}, of which the script takes one value after the other when it
     * needs it. A failure to find the next value leaves the iterator where it is, so that the
     * script can ask again.
     *
     * @throws CallException for failures that the script should see; of any other exception the
     *     script learns only that there was one
     */
    @Nullable Object call(List<@Nullable Object> arguments);
  }

  /**
   * A body that takes functions of the host as well: wherever a script puts one into the arguments,
   * there is the very {@link HostFunction}. Functions of the script's own are refused as ever.
   */
  @FunctionalInterface
  public interface HigherOrder extends Body {}

  /**
   * A body that may be called on any thread, and on several at once, and returns only {@link Data}.
   * A language that has promises lets scripts call it so, each call beside the script.
   */
  @FunctionalInterface
  public interface Concurrent extends Body {}
}
