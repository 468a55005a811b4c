package dev.kosmo.integration.simulator;

import dev.kosmo.integration.Account;
import java.util.List;
import java.util.Optional;

/** What one vendor's imitation answers with. Called for one request at a time. */
public interface Vendor {

  /** The path of the base URL, such as {@code /api/v1}. */
  String basePath();

  /** The accounts, without their {@code url}. */
  List<Account> accounts();

  /** The name of the account whose credentials the request carries. */
  Optional<String> authenticate(SimulatedRequest request);

  /** The paths that exist. */
  Routes routes();

  /** What to answer to credentials that are missing or wrong. */
  default SimulatedAnswer unauthorized() {
    return SimulatedAnswer.empty(401);
  }

  /** What to answer on a path that does not exist. */
  default SimulatedAnswer notFound() {
    return SimulatedAnswer.empty(404);
  }

  /** What to answer on a path that exists for other methods. */
  default SimulatedAnswer wrongMethod() {
    return SimulatedAnswer.empty(405);
  }

  /** What to answer to a body that is not JSON. */
  default SimulatedAnswer badJson() {
    return SimulatedAnswer.empty(400);
  }

  /** The answer as it leaves, such as with headers that all answers have. */
  default SimulatedAnswer finish(SimulatedAnswer answer) {
    return answer;
  }
}
