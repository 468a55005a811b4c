package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Script;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.ValueType.RecordType;
import dev.kosmo.integration.capsule.Capsule;
import dev.kosmo.integration.capsule.PartyPage;
import dev.kosmo.integration.close.Close;
import dev.kosmo.integration.close.Lead;
import dev.kosmo.integration.close.LeadPage;
import dev.kosmo.integration.klaviyo.Klaviyo;
import dev.kosmo.integration.klaviyo.ProfilePage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every list of every integration, read whole from its simulator. */
@Timeout(120)
class ListsTest {
  private static final Map<String, Map<String, Object>> REQUIRED =
      Map.of(
          "klaviyo.list_list_profiles", Map.of("list_id", "LD0001"),
          "capsule.list_party_opportunities", Map.of("party_id", 103),
          "capsule.list_party_cases", Map.of("party_id", 103),
          "capsule.list_tags", Map.of("entity", "parties"),
          "capsule.list_custom_fields", Map.of("entity", "parties"));

  private static final String LUA =
      """
      local fn = app.integrations[input.integration][input.name]
      local arguments, read, followed = json.decode(json.encode(input.arguments)), {}, {}
      for item in app.each(fn, arguments) do read[#read + 1] = item end
      local page
      repeat
        page = fn(arguments)
        for _, item in ipairs(page[input.items]) do followed[#followed + 1] = item end
        for name, value in pairs(page.paging.next or {}) do arguments[name] = value end
      until not page.paging.has_more
      print(#read, json.encode(read) == json.encode(followed))
      """;

  private static final String JS =
      """
      const fn = app.integrations[input.integration][input.name];
      const read = [...app.each(fn, input.arguments)], followed = [];
      let page, call = input.arguments;
      do {
        page = fn(call);
        followed.push(...page[input.items]);
        call = { ...call, ...page.paging.next };
      } while (page.paging.has_more);
      print(read.length, json.encode(read) === json.encode(followed));
      """;

  private final ScriptHost host = ScriptHost.builder().simulate().build();

  @AfterEach
  void stop() {
    host.close();
  }

  private static Stream<FunctionSpec> lists() {
    var catalog = IntegrationCatalog.discover();
    return catalog.integrations().stream()
        .flatMap(integration -> catalog.functions(integration).all().stream())
        .filter(function -> function.result() instanceof RecordType type && type.isPage());
  }

  /** What a script needs to know to read a list in pages of 20. */
  private static Map<String, Object> input(FunctionSpec function) {
    var arguments =
        new HashMap<String, Object>(REQUIRED.getOrDefault(function.fullName(), Map.of()));
    for (var parameter : function.parameters()) {
      switch (parameter.name()) {
        case "limit", "per_page" -> arguments.put(parameter.name(), 20);
        case "params" -> arguments.put(parameter.name(), Map.of("perPage", 20));
        default -> {}
      }
    }
    var page = (RecordType) function.result();
    return Map.of(
        "integration", function.integration(),
        "name", function.name(),
        "arguments", arguments,
        "items", page.fields().get(0).name());
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void eachReadsWhatOneWouldReadPageByPage(String language) {
    var lists = lists().toList();

    assertThat(lists).hasSizeGreaterThan(15);
    for (var list : lists) {
      var script = Script.text("test." + language, language.equals("lua") ? LUA : JS);
      var result = host.run(script.withInput(input(list)));

      assertThat(result.failure()).as(list.fullName()).isEmpty();
      assertThat(result.output()).as(list.fullName()).endsWith("\ttrue");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "klaviyo.list_profiles, 240",
    "klaviyo.list_events, 360",
    "klaviyo.list_campaigns, 29",
    "capsule.list_contacts, 240",
  })
  void hundredsOfRecordsAreReadOnce(String function, int count) {
    var code =
        """
        local seen, count = {}, 0
        for item in app.each(app.integrations.%s) do
          assert(not seen[item.id])
          seen[item.id], count = true, count + 1
        end
        return count
        """;

    var result = host.run(Script.text("test.lua", code.formatted(function)));

    assertThat(result.orThrow().values()).containsExactly((long) count);
  }

  @Test
  void javaReadsTheSameAsAStream() {
    assertThat(
            host.client(Klaviyo.class).listProfiles(100L, null).stream(ProfilePage::data).toList())
        .hasSize(240)
        .doesNotHaveDuplicates();
    assertThat(
            host.client(Capsule.class).listContacts(null, 100L).stream(PartyPage::parties).toList())
        .hasSize(240)
        .doesNotHaveDuplicates();
    assertThat(host.client(Klaviyo.class).listCampaigns(10L, null).pages())
        .extracting(page -> page.value().data().size())
        .containsExactly(10, 10, 4, 3, 2);
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void aListThatShrinksWhileItIsReadEnds(String language) {
    var close = host.client(Close.class);
    IntStream.range(0, 120)
        .forEach(i -> close.createLead("Short-lived " + i, null, null, null, null));
    var lua =
        """
        local seen = 0
        for lead in app.each(app.integrations.close.list_leads, { query = "Short-lived", limit = 10 }) do
          app.integrations.close.delete_lead(lead.id)
          seen = seen + 1
        end
        return seen
        """;
    var js =
        """
        let seen = 0;
        for (const lead of app.each(app.integrations.close.list_leads, { query: "Short-lived", limit: 10 })) {
          app.integrations.close.delete_lead(lead.id);
          seen++;
        }
        return seen;
        """;

    var result = host.run(Script.text("test." + language, language.equals("lua") ? lua : js));

    // What moved up into the pages before is not seen: the vendor counts from the beginning.
    assertThat(result.orThrow().values()).containsExactly(60L);
    assertThat(names(close)).hasSize(60).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void whatIsCollectedFirstCanBeChangedWhole(String language) {
    var close = host.client(Close.class);
    IntStream.range(0, 120)
        .forEach(i -> close.createLead("Short-lived " + i, null, null, null, null));
    var lua =
        """
        local ids = {}
        for lead in app.each(app.integrations.close.list_leads, { query = "Short-lived" }) do
          ids[#ids + 1] = { app.integrations.close.delete_lead, lead.id }
        end
        return #app.parallel(ids)
        """;
    var js =
        """
        const { close } = app.integrations;
        const leads = [...app.each(close.list_leads, { query: "Short-lived" })];
        return (await Promise.all(leads.map(({ id }) => close.delete_lead.async(id)))).length;
        """;

    var result = host.run(Script.text("test." + language, language.equals("lua") ? lua : js));

    assertThat(result.orThrow().values()).containsExactly(120L);
    assertThat(names(close)).isEmpty();
  }

  private static List<String> names(Close close) {
    return close.listLeads("Short-lived", null, null).stream(LeadPage::leads)
        .map(Lead::name)
        .toList();
  }
}
