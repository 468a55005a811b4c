package dev.kosmo.integration;

import dev.kosmo.integration.quota.Gate;
import dev.kosmo.integration.quota.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps requests within the limits that vendors document or speak of, by credential. To be shared
 * by all that send with the same accounts. Safe for use by several threads.
 */
public final class Quotas implements AutoCloseable {
  private final boolean count;
  private final @Nullable Path folder;
  private final Map<String, Gate> gates = new ConcurrentHashMap<>();

  private Quotas(boolean count, @Nullable Path folder) {
    this.count = count;
    this.folder = folder;
  }

  /** Nothing is counted, and nothing waits, as suits imitations of vendors. */
  public static Quotas none() {
    return new Quotas(false, null);
  }

  /** What this object sees is counted. */
  public static Quotas inProcess() {
    return new Quotas(true, null);
  }

  /**
   * All are counted together that name the same folder, also those of other processes.
   *
   * @param folder on a local disk; made when it is needed, for its owner alone. Where that fails,
   *     it is as in {@link #inProcess()}
   */
  public static Quotas shared(Path folder) {
    return new Quotas(true, folder);
  }

  /** What is counted of one account. */
  Quota of(Integration<?> integration, Account account) {
    return new Quota(this, integration, account);
  }

  /** The gate of that name, or none if nothing is counted. */
  Optional<Gate> gate(String name, List<Window> windows) {
    return count
        ? Optional.of(gates.computeIfAbsent(name, key -> gate(windows, key)))
        : Optional.empty();
  }

  private Gate gate(List<Window> windows, String name) {
    return folder == null ? Gate.own(windows) : Gate.shared(windows, folder.resolve(name));
  }

  /** Lets go of the files. What was counted stays. */
  @Override
  public void close() {
    gates.values().forEach(Gate::close);
  }
}
