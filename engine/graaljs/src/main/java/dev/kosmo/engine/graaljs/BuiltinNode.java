package dev.kosmo.engine.graaljs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import org.jspecify.annotations.Nullable;

/** Looks at the arguments of one builtin before it works. */
final class BuiltinNode extends GuardNode {
  private final @Nullable Workload workload;
  private final boolean brief;

  BuiltinNode(EventContext event) {
    super(event);
    var name = event.getInstrumentedNode().getRootNode().getName();
    workload = Workload.of(name);
    brief = Workload.BRIEF.contains(name);
  }

  @Override
  protected void onEnter(VirtualFrame frame) {
    requireRoomOnce();
    if (!brief) {
      for (var argument : frame.getArguments()) {
        if (argument instanceof JSArrayObject array) {
          refuse(Workload.refusalOfArray(array));
        }
      }
    }
    if (workload != null) {
      check(workload, frame.getArguments());
    }
  }

  @TruffleBoundary
  private void check(Workload workload, Object[] arguments) {
    refuse(workload.refusal(arguments));
  }
}
