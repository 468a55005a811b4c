package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code /accounts} says of a company. */
final class AccountView {
  private AccountView() {}

  static SimulatedAnswer answer(SimulatedCompany company) {
    var id = "ACC%s01".formatted(company.letter());
    var attributes = new LinkedHashMap<String, @Nullable Object>();
    attributes.put("test_account", true);
    attributes.put("contact_information", Map.of("organization_name", company.name()));
    attributes.put("timezone", "UTC");
    attributes.put("preferred_currency", "EUR");
    attributes.put("public_api_key", id);
    attributes.put("locale", "en-GB");
    var accounts = new LinkedHashMap<String, Object>();
    accounts.put("data", List.of(Resources.resource("accounts", "account", id, attributes)));
    accounts.put("links", Map.of("self", Resources.BASE + "/accounts"));
    return Resources.answer(200, accounts);
  }
}
