package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.ScriptError;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/**
 * The border that every call from a script into the host crosses. Whatever fails behind it comes
 * back as a value that the prelude throws: a Java exception would reach the script with its class
 * and message.
 */
final class HostCall implements ProxyExecutable {

  /** What lies behind the border; takes and returns values of the context. */
  @FunctionalInterface
  interface Body {
    @Nullable Object call(Value[] arguments);
  }

  // Room for what host functions do; a call of this class takes some 50 to 100 bytes.
  private static final int FRAMES_TO_SPARE = 1500;
  // What fails inside is wrapped anew by each call on its way out, with all frames below.
  private static final int MAX_DEPTH = 50;

  private final Border border;
  private final String path;
  private final Body body;

  HostCall(Border border, String path, Body body) {
    this.border = border;
    this.path = path;
    this.body = body;
  }

  @Override
  public @Nullable Object execute(Value... arguments) {
    if (border.supervisor().hasEnded()) {
      return null; // To a script that is over as soon as this returns.
    }
    var result = nested(arguments);
    return border.supervisor().hasEnded() ? null : result;
  }

  private @Nullable Object nested(Value[] arguments) {
    var depth = border.depth();
    if (depth.calls >= MAX_DEPTH) {
      return border.prelude().overflow;
    }
    depth.calls++;
    try {
      return call(arguments);
    } finally {
      depth.calls--;
    }
  }

  private @Nullable Object call(Value[] arguments) {
    try {
      StackRoom.require(FRAMES_TO_SPARE);
      return body.call(arguments);
    } catch (LimitException e) {
      border.supervisor().end(e);
      return null;
    } catch (CallException e) {
      return failure(new HostFailure(e.error(), e));
    } catch (PolyglotException e) {
      return caught(e);
    } catch (StackOverflowError e) {
      return border.prelude().overflow;
    } catch (VirtualMachineError e) {
      border.supervisor().endOutOfMemory();
      return null;
    } catch (Throwable e) {
      return border.supervisor().hasEnded() ? null : failure(internal(e));
    }
  }

  private @Nullable Object caught(PolyglotException e) {
    if (Failures.isStackOverflow(e)) {
      return border.prelude().overflow;
    }
    if (Failures.isOutOfMemory(e)) {
      border.supervisor().endOutOfMemory();
      return null;
    }
    throw e; // A getter of the script threw, or the script is over: not for us to change.
  }

  private HostFailure internal(Throwable thrown) {
    var message = "`%s` failed inside the host. This is not your script's fault.".formatted(path);
    return new HostFailure(ScriptError.of("internal", message), thrown);
  }

  private Value failure(HostFailure failure) {
    var fields = new GuestWriter(border.prelude()).write(failure.error().fields());
    return border.prelude().call("failure", fields, failure);
  }
}
