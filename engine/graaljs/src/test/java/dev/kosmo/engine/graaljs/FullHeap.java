package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.ScriptException;
import java.time.Duration;

/** A process whose heap is smaller than the memory limit of the scripts in it. */
final class FullHeap {

  private FullHeap() {}

  public static void main(String[] hoards) {
    for (var hoard : hoards) {
      System.out.println(run(hoard));
      System.out.println(run("return [1, 2].map((n) => n * 2).join()"));
    }
  }

  private static String run(String code) {
    try {
      return new Js().within(Duration.ofSeconds(60)).eval(code).toString();
    } catch (ScriptException e) {
      return e.error().code();
    } catch (Throwable e) {
      return "the host saw " + e;
    }
  }
}
