package dev.kosmo.engine.graaljs;

import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import org.jspecify.annotations.Nullable;

/** Counts the calls of one function of a script that are under way. */
final class CallNode extends GuardNode {
  // Fits into the stack of OwnThread with room for what each call runs. What happens at the very
  // end of the stack cannot even be cancelled, because that takes some stack, too.
  private static final int MAX_CALLS = 5000;

  private final ContextThreadLocal<CallDepth> depth;

  CallNode(EventContext event, ContextThreadLocal<CallDepth> depth) {
    super(event);
    this.depth = depth;
  }

  @Override
  protected void onEnter(VirtualFrame frame) {
    begin();
    requireRoomOnce();
  }

  @Override
  protected void onResume(VirtualFrame frame) {
    begin();
  }

  @Override
  protected void onReturnValue(VirtualFrame frame, @Nullable Object result) {
    end();
  }

  @Override
  protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
    end();
  }

  @Override
  protected void onYield(VirtualFrame frame, @Nullable Object value) {
    end();
  }

  private void begin() {
    // Where calls only fail there is no other place to stop them.
    TruffleSafepoint.poll(this);
    if (++depth.get().calls > MAX_CALLS) {
      throw overflow();
    }
  }

  private void end() {
    depth.get().calls--;
  }
}
