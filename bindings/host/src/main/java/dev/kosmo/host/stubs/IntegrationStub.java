package dev.kosmo.host.stubs;

import dev.kosmo.host.ScriptHost;
import dev.kosmo.integration.Account;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.ValueType;
import dev.kosmo.integration.ValueType.ListOf;
import dev.kosmo.integration.ValueType.MapOf;
import dev.kosmo.integration.ValueType.Maybe;
import dev.kosmo.integration.ValueType.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What there is to write about one integration.
 *
 * @param name in scripts, such as {@code close}
 * @param title of the product
 * @param functions by name
 * @param accounts their names, {@code default} first
 */
record IntegrationStub(
    String name, String title, List<FunctionSpec> functions, List<String> accounts) {

  static IntegrationStub of(ScriptHost host, Integration<?> integration) {
    var accounts = new LinkedHashSet<String>();
    accounts.add(Account.DEFAULT);
    accounts.addAll(host.accounts(integration).names());
    return new IntegrationStub(
        integration.name(),
        integration.title(),
        List.copyOf(host.catalog().functions(integration).all()),
        List.copyOf(accounts));
  }

  /** All records that answers and arguments are made of, each before those inside it. */
  List<RecordType> records() {
    var records = new LinkedHashMap<String, RecordType>();
    for (var function : functions) {
      function.parameters().forEach(parameter -> collect(function.typeOf(parameter), records));
      collect(function.result(), records);
    }
    return new ArrayList<>(records.values());
  }

  private void collect(ValueType type, Map<String, RecordType> records) {
    if (type instanceof RecordType record) {
      var other = records.putIfAbsent(record.name(), record);
      if (other == null) {
        record.fields().forEach(field -> collect(field.type(), records));
      } else if (!other.equals(record)) {
        throw new IllegalStateException(
            "Two records of %s are both named %s; rename one.".formatted(title, record.name()));
      }
    } else if (type instanceof ListOf list) {
      collect(list.items(), records);
    } else if (type instanceof MapOf map) {
      collect(map.values(), records);
    } else if (type instanceof Maybe maybe) {
      collect(maybe.type(), records);
    }
  }
}
