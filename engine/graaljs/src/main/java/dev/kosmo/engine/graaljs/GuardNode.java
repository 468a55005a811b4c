package dev.kosmo.engine.graaljs;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.js.runtime.Errors;
import org.jspecify.annotations.Nullable;

/** One place of a script, or one builtin, that {@link Guard} watches. */
abstract class GuardNode extends ExecutionEventNode {
  private static final int FRAMES_TO_SPARE = 3000;

  private final EventContext event;
  @CompilationFinal private boolean hadRoom;

  GuardNode(EventContext event) {
    this.event = event;
  }

  /**
   * Code runs for the first time with room to spare: that is when the classes behind it are
   * initialized, and a stack overflow there would break them for the whole JVM.
   */
  final void requireRoomOnce() {
    if (!hadRoom) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      try {
        StackRoom.require(FRAMES_TO_SPARE);
      } catch (StackOverflowError e) {
        throw overflow();
      }
      hadRoom = true;
    }
  }

  @TruffleBoundary
  final RuntimeException overflow() {
    return error("Maximum call stack size exceeded");
  }

  /** Throws a {@code RangeError} with this message, if there is one. */
  @TruffleBoundary
  final void refuse(@Nullable String message) {
    if (message != null) {
      throw error(message);
    }
  }

  private RuntimeException error(String message) {
    return event.createError(Errors.createRangeError(message, event.getInstrumentedNode()));
  }
}
