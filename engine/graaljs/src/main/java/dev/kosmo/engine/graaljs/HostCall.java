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

  private final Prelude prelude;
  private final String path;
  private final Body body;

  HostCall(Prelude prelude, String path, Body body) {
    this.prelude = prelude;
    this.path = path;
    this.body = body;
  }

  @Override
  public @Nullable Object execute(Value... arguments) {
    try {
      requireRoom(FRAMES_TO_SPARE);
      return body.call(arguments);
    } catch (LimitException e) {
      prelude.stop(e);
      return prelude.overflow;
    } catch (CallException e) {
      return failure(new HostFailure(e.error(), e));
    } catch (PolyglotException e) {
      // A getter of the script threw, or the script is being stopped: not for us to change.
      if (e.isResourceExhausted() && !e.isCancelled()) {
        return prelude.overflow;
      }
      throw e;
    } catch (StackOverflowError e) {
      return prelude.overflow;
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      return failure(internal(e));
    }
  }

  /**
   * Overflows the stack here rather than in host code: inside a static initializer that would break
   * the class for the whole JVM.
   */
  private static int requireRoom(int frames) {
    return frames == 0 ? 0 : 1 + requireRoom(frames - 1);
  }

  private HostFailure internal(Throwable thrown) {
    var message = "`%s` failed inside the host. This is not your script's fault.".formatted(path);
    return new HostFailure(ScriptError.of("internal", message), thrown);
  }

  private Value failure(HostFailure failure) {
    var fields = new GuestWriter(prelude).write(failure.error().fields());
    return prelude.call("failure", fields, failure);
  }
}
