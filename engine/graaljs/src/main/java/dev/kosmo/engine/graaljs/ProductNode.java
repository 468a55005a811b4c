package dev.kosmo.engine.graaljs;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.js.runtime.BigInt;
import org.jspecify.annotations.Nullable;

/** Keeps one {@code *} or {@code <<} from making numbers with which work has no end. */
final class ProductNode extends GuardNode {

  ProductNode(EventContext event) {
    super(event);
  }

  @Override
  protected void onReturnValue(VirtualFrame frame, @Nullable Object result) {
    if (result instanceof BigInt number) {
      refuse(Workload.refusalOf(number));
    }
  }
}
