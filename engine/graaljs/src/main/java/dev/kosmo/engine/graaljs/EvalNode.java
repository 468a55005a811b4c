package dev.kosmo.engine.graaljs;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import org.jspecify.annotations.Nullable;

/** Looks at the code that one direct {@code eval} is given. */
final class EvalNode extends GuardNode {

  EvalNode(EventContext event) {
    super(event);
  }

  @Override
  protected void onInputValue(
      VirtualFrame frame, EventContext input, int index, @Nullable Object value) {
    refuse(Workload.refusalOfCode(value));
  }
}
