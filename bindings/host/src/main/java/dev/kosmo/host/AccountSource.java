package dev.kosmo.host;

import dev.kosmo.integration.Accounts;
import dev.kosmo.integration.Integration;

/** Where accounts come from: the environment, the embedder, or simulators. */
interface AccountSource extends AutoCloseable {

  Accounts of(Integration<?> integration);

  @Override
  default void close() {}
}
