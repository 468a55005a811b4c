package dev.kosmo.engine;

import java.util.concurrent.ThreadFactory;

/** Threads for work that waits: virtual ones where the JDK has them, else daemons. */
public final class VirtualThreads {
  private VirtualThreads() {}

  /** Makes threads of this name. */
  public static ThreadFactory named(String name) {
    try {
      // Only looked up, because the sources are for Java 17.
      var builder = Thread.class.getMethod("ofVirtual").invoke(null);
      var type = Class.forName("java.lang.Thread$Builder");
      type.getMethod("name", String.class).invoke(builder, name);
      return (ThreadFactory) type.getMethod("factory").invoke(builder);
    } catch (ReflectiveOperationException e) {
      return work -> daemon(work, name);
    }
  }

  private static Thread daemon(Runnable work, String name) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
