package dev.kosmo.engine.graaljs;

import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags.RootTag;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.js.nodes.instrumentation.JSTags.BinaryOperationTag;
import com.oracle.truffle.js.nodes.instrumentation.JSTags.BuiltinRootTag;
import com.oracle.truffle.js.nodes.instrumentation.JSTags.EvalCallTag;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Stands between scripts and what GraalJS lets them do without end: calls that nest until the stack
 * overflows, and builtins that cannot be stopped while they work. Both become a {@code RangeError}.
 */
final class Guard extends TruffleInstrument {
  static final String ID = "kosmo-guard";

  private final ContextThreadLocal<CallDepth> depth =
      locals.createContextThreadLocal((context, thread) -> new CallDepth());

  /**
   * Makes it watch all contexts of an engine.
   *
   * @throws IllegalStateException if GraalVM does not know it, for want of a service file
   */
  static void watch(Engine engine) {
    var instrument = engine.getInstruments().get(ID);
    // It is made when somebody asks for what it offers.
    if (instrument == null || instrument.lookup(Guard.class) == null) {
      throw new IllegalStateException("GraalVM does not find " + ID + " on the class path");
    }
  }

  @Override
  protected void onCreate(Env env) {
    env.registerService(this);
    var events = env.getInstrumenter();
    events.attachExecutionEventFactory(scripts(RootTag.class), event -> new CallNode(event, depth));
    events.attachExecutionEventFactory(
        filter(BuiltinRootTag.class).includeInternal(true).build(), BuiltinNode::new);
    events.attachExecutionEventFactory(scripts(BinaryOperationTag.class), Guard::multiplication);
    events.attachExecutionEventFactory(
        scripts(BinaryOperationTag.class), SourceSectionFilter.ANY, Guard::power);
    events.attachExecutionEventFactory(
        scripts(EvalCallTag.class), SourceSectionFilter.ANY, EvalNode::new);
  }

  private static @Nullable ExecutionEventNode multiplication(EventContext event) {
    return switch (operator(event)) {
      case "*", "<<" -> new ProductNode(event);
      default -> null;
    };
  }

  private static @Nullable ExecutionEventNode power(EventContext event) {
    return operator(event).equals("**") ? new PowerNode(event) : null;
  }

  private static String operator(EventContext event) {
    try {
      return String.valueOf(
          InteropLibrary.getUncached().readMember(event.getNodeObject(), "operator"));
    } catch (InteropException e) {
      throw new IllegalStateException("an operation has no operator", e);
    }
  }

  private static SourceSectionFilter scripts(Class<? extends Tag> tag) {
    return filter(tag).includeInternal(false).build();
  }

  private static SourceSectionFilter.Builder filter(Class<? extends Tag> tag) {
    return SourceSectionFilter.newBuilder().tagIs(tag);
  }
}
