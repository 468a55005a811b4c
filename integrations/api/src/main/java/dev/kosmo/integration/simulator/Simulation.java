package dev.kosmo.integration.simulator;

import dev.kosmo.integration.Account;
import java.net.URI;
import java.util.List;

/** A running imitation of a vendor. Its data lasts as long as it runs. */
public interface Simulation extends AutoCloseable {

  /** Where it answers. */
  URI baseUri();

  /** The accounts that it knows, each with its {@code url}; they see different data. */
  List<Account> accounts();

  /** Stops it. */
  @Override
  void close();
}
