package org.luaj.vm2;

/**
 * How many bytes a realm may allocate: those of its tables, strings and functions, as they are
 * made. Numbers count once they are in a table.
 */
final class Allowance {
  // Not the realm's: strings are charged before a realm can be loaded.
  private static final ThreadLocal<Allowance> CURRENT = new ThreadLocal<>();

  private long charged;
  private long limit = Long.MAX_VALUE;
  private Runnable exhausted;

  /** Charges what the current thread is about to allocate. */
  static void charge(long bytes) {
    var allowance = CURRENT.get();
    if (allowance != null) {
      allowance.take(bytes);
    }
  }

  static void enter(Realm realm) {
    if (realm == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(realm.allowance);
    }
  }

  void renew(long limit, Runnable exhausted) {
    charged = 0;
    this.limit = limit;
    this.exhausted = exhausted;
  }

  void take(long bytes) {
    charged += bytes;
    if (charged > limit) {
      exhausted.run();
    }
  }

  long charged() {
    return charged;
  }
}
