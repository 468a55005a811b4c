package dev.kosmo.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of the host that scripts can call.
 *
 * @param path the full name in script words, such as {@code json.encode}
 * @param body what it does
 */
public record HostFunction(String path, Body body) implements Member {

  /** A function whose body fails if it returns what is no {@link Data}. */
  public HostFunction {
    var unchecked = body;
    body = arguments -> Data.check(path + "()", unchecked.call(arguments));
  }

  /** What a host function does. */
  @FunctionalInterface
  public interface Body {

    /**
     * Takes the script's arguments and returns the result, both {@link Data}.
     *
     * @throws CallException for failures that the script should see; of any other exception the
     *     script learns only that there was one
     */
    @Nullable Object call(List<@Nullable Object> arguments);
  }
}
