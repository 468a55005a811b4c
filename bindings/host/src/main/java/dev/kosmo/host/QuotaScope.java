package dev.kosmo.host;

import dev.kosmo.integration.Quotas;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Together with whom a host counts its requests.
 *
 * @param counted whether it counts at all
 * @param home the folder of all who count together, or null
 */
record QuotaScope(boolean counted, @Nullable Path home) {

  Quotas open() {
    if (!counted) {
      return Quotas.none();
    }
    return home == null ? Quotas.inProcess() : Quotas.shared(home.resolve("quotas"));
  }
}
