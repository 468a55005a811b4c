package dev.kosmo.integration;

import feign.Client;
import feign.Request;
import java.util.function.Supplier;

/** No cassette. */
final class Live extends Cassette {
  static final Live CASSETTE = new Live();

  private Live() {}

  @Override
  public boolean isReplay() {
    return false;
  }

  @Override
  public Accounts accounts(Integration<?> integration, Supplier<Accounts> configured) {
    return configured.get();
  }

  @Override
  Take take(Call call, Request request, Client network) {
    return network::execute;
  }
}
