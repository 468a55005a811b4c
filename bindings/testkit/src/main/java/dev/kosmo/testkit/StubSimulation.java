package dev.kosmo.testkit;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.simulator.Simulation;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A stub in the place of a simulator.
 *
 * @param stub what answers
 * @param account its only account
 */
record StubSimulation(StubService stub, Account account) implements Simulation {

  /** Has an account with one word in each field that an account must have. */
  static StubSimulation of(StubService stub, Integration<?> integration) {
    var values = new LinkedHashMap<String, String>();
    for (var field : integration.fields()) {
      if (field.secret() || field.required()) {
        values.put(field.key(), "stub");
      }
    }
    values.put("url", stub.baseUri().toString());
    return new StubSimulation(stub, new Account(Account.DEFAULT, Credentials.of(values)));
  }

  @Override
  public URI baseUri() {
    return stub.baseUri();
  }

  @Override
  public List<Account> accounts() {
    return List.of(account);
  }

  @Override
  public void close() {
    stub.close();
  }
}
