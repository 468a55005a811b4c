package dev.kosmo.engine.graaljs;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.js.runtime.BigInt;
import org.jspecify.annotations.Nullable;

/** Keeps one {@code **} from making numbers with which work has no end. */
final class PowerNode extends GuardNode {

  PowerNode(EventContext event) {
    super(event);
  }

  @Override
  protected void onInputValue(
      VirtualFrame frame, EventContext input, int index, @Nullable Object value) {
    if (index == 0) {
      saveInputValue(frame, index, value);
    } else if (value instanceof BigInt exponent
        && getSavedInputValues(frame)[0] instanceof BigInt base) {
      refuse(Workload.refusalOfPower(base, exponent));
    }
  }
}
