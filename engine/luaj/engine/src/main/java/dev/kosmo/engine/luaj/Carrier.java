package dev.kosmo.engine.luaj;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Starts the threads that coroutines run on: virtual ones where the JDK has them. */
final class Carrier {
  // Only looked up, because the sources are for Java 17.
  private static final @Nullable MethodHandle START_VIRTUAL = startVirtual();

  private Carrier() {}

  static void start(Runnable body) {
    if (START_VIRTUAL == null) {
      var thread = new Thread(body, "lua-coroutine");
      thread.setDaemon(true);
      thread.start();
      return;
    }
    try {
      START_VIRTUAL.invoke(body);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable MethodHandle startVirtual() {
    try {
      return MethodHandles.publicLookup()
          .findStatic(
              Thread.class,
              "startVirtualThread",
              MethodType.methodType(Thread.class, Runnable.class));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return null;
    }
  }
}
