package org.luaj.vm2;

import java.util.function.Supplier;
import org.luaj.vm2.compiler.LuaC;

/**
 * The globals of one session and what else belongs to it alone. A thread that runs the session's
 * code enters the realm first.
 */
public class Realm extends Globals {
  /**
   * How many bytes a string can have: well below what an array can, so that doubling a string ends
   * in an error and not in chaos.
   */
  public static final int MAX_STRING = 1 << 26;

  /** What a script is told whose string would be longer. */
  public static final String STRING_TOO_LONG = "a string cannot be longer than 64 MB";

  private static final ThreadLocal<Realm> CURRENT = new ThreadLocal<>();

  private volatile Error stop;
  final Allowance allowance = new Allowance();
  private LuaValue stringMetatable;
  private boolean inStackHandler;
  private boolean weakTables;
  private int barriers;
  private int identities;

  /** Globals without anything in them but a compiler. */
  public Realm() {
    LuaC.install(this);
  }

  /** The realm that the current thread is in. */
  public static Realm current() {
    return CURRENT.get();
  }

  /** Binds the current thread to this realm and returns the one that it was bound to, or null. */
  public final Realm enter() {
    var previous = CURRENT.get();
    bind(this);
    return previous;
  }

  /** Binds the current thread to what {@link #enter} returned. */
  public static void leaveFor(Realm previous) {
    bind(previous);
  }

  private static void bind(Realm realm) {
    if (realm == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(realm);
    }
    Allowance.enter(realm);
  }

  /** Makes every thread in this realm throw the error at its next step, and again at each other. */
  public final void stop(Error reason) {
    stop = reason;
  }

  /** Why the realm was stopped, or null. */
  public final Error stopped() {
    return stop;
  }

  /** One step of work: what runs long calls this again and again. */
  public final void tick() {
    var reason = stop;
    if (reason != null) {
      throw reason;
    }
  }

  /**
   * Lets scripts allocate so many bytes from now on.
   *
   * @param exhausted is run when they are used up, and must throw
   */
  public final void allow(long bytes, Runnable exhausted) {
    allowance.renew(bytes, exhausted);
  }

  /** How many bytes were allocated of those allowed. */
  public final long charged() {
    return allowance.charged();
  }

  /** Charges what is about to be allocated, in bytes. */
  public final void take(long bytes) {
    allowance.take(bytes);
  }

  final int nextIdentity() {
    return ++identities;
  }

  /** Runs what cannot be left half-way: no coroutine can yield in it. */
  public final <T> T withoutYield(Supplier<T> call) {
    barriers++;
    try {
      return call.get();
    } finally {
      barriers--;
    }
  }

  /** How many calls there are around the running code that a coroutine cannot yield across. */
  public final int barriers() {
    return barriers;
  }

  /** Sets the number of such calls for other code to run, and returns what it was. */
  public final int barriers(int count) {
    var before = barriers;
    barriers = count;
    return before;
  }

  final void noteWeakTable() {
    weakTables = true;
  }

  /** Whether a script may see what was collected. */
  public final boolean hasWeakTables() {
    return weakTables;
  }

  /** What a script is told whose calls are nested too deeply. */
  public final StackExhausted stackExhausted() {
    return inStackHandler
        ? new StackExhausted("error in error handling", 0)
        : new StackExhausted("stack overflow", 1);
  }

  /** Says whether a script is just handling the end of its stack, where another is too much. */
  public final boolean inStackHandler(boolean handling) {
    var before = inStackHandler;
    inStackHandler = handling;
    return before;
  }

  /** The metatable of all strings in this realm, or null. */
  public final LuaValue stringMetatable() {
    return stringMetatable;
  }

  /** Sets the metatable of all strings in this realm. */
  public final void stringMetatable(LuaValue metatable) {
    stringMetatable = metatable;
  }
}
