package dev.kosmo.engine.graaljs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import org.jspecify.annotations.Nullable;

/** Looks at the arguments of one builtin before it works. */
final class BuiltinNode extends GuardNode {
  private final @Nullable Workload workload;

  BuiltinNode(EventContext event) {
    super(event);
    workload = Workload.of(event.getInstrumentedNode().getRootNode().getName());
  }

  @Override
  protected void onEnter(VirtualFrame frame) {
    requireRoomOnce();
    if (workload != null) {
      check(workload, frame.getArguments());
    }
  }

  @TruffleBoundary
  private void check(Workload workload, Object[] arguments) {
    refuse(workload.refusal(arguments));
  }
}
