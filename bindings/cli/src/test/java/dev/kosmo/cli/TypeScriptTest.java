package dev.kosmo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.host.ScriptHost;
import dev.kosmo.host.stubs.Stubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * TypeScript's compiler reads all examples in JavaScript, and some mistakes, against the generated
 * definitions. One program for all, since starting it takes most of the time.
 */
@Tag("slow")
class TypeScriptTest {
  private static final Path EXAMPLES = Path.of("../../docs/examples");
  private static final String STUBS = "/kosmo.d.ts";
  private static final Pattern FENCE =
      Pattern.compile("^```js\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Map<String, String> MISTAKES =
      Map.ofEntries(
          Map.entry("parameter", "app.integrations.close.list_leads({ qury: 'Acme' })"),
          Map.entry("one-of-two", "app.integrations.close.get_lead({ idd: 'a' })"),
          Map.entry("missing", "app.integrations.close.get_lead({})"),
          Map.entry("type", "app.integrations.close.list_leads({ limit: 'ten' })"),
          Map.entry("nothing", "app.integrations.close.get_current_user({ id: 'a' })"),
          Map.entry("field", "print(app.integrations.close.get_lead({ id: 'a' }).nmae)"),
          Map.entry("deep", "print(app.integrations.close.list_leads().leads[0].contacts[0].mail)"),
          Map.entry("page", "print(app.integrations.close.list_leads().paging.hasMore)"),
          Map.entry("function", "app.integrations.close.list_lead()"),
          Map.entry("integration", "app.integrations.clsoe.list_leads()"),
          Map.entry("account", "app.integrations.loops.marketng.get_current_user()"),
          Map.entry("position", "app.integrations.close.get_lead(5)"),
          Map.entry("each-arguments", "app.each(app.integrations.close.list_leads, { qury: 'a' })"),
          Map.entry(
              "each-item",
              "for (const l of app.each(app.integrations.close.list_leads)) print(l.nmae)"),
          Map.entry(
              "pages",
              "for (const p of app.pages(app.integrations.close.list_leads)) print(p.lead)"),
          Map.entry(
              "parallel", "app.parallel([[app.integrations.close.get_lead, 'a']])[0].value.nmae"),
          Map.entry("parallel-limit", "app.parallel([], { limt: 3 })"),
          Map.entry("promise", "app.integrations.close.get_lead.async('a').name"));

  private static final Map<String, String> GOOD =
      Map.of(
          "custom", "print(app.integrations.close.get_lead({ id: 'a' })['custom.cf_1'])",
          "property", "print(app.integrations.loops.get_contact({ contact_id: 'a' }).plan)",
          "positions", "print(app.integrations.close.list_leads('Acme', 10).leads.length)",
          "clearing", "app.integrations.close.update_lead({ id: 'a', url: null })",
          "next",
              """
              const { close } = app.integrations;
              const call = { query: "Acme" };
              for (let page = close.list_leads(call); page.paging.next; ) {
                page = close.list_leads({ ...call, ...page.paging.next });
              }
              """,
          "each",
              """
              const { capsule, close, klaviyo } = app.integrations;
              for (const lead of app.each(close.list_leads, { query: "Acme", limit: 50 })) {
                print(lead.contacts[0].name);
              }
              print([...app.each(klaviyo.list_profiles)][0].attributes.email);
              for (const party of app.each(capsule.api_get, { path: "/parties" })) print(party.id);
              for (const page of app.pages(close.list_leads)) print(page.leads.length, page.paging.next);
              """,
          "parallel",
              """
              const { close, loops } = app.integrations;
              const [lead, team] = app.parallel([[close.get_lead, { id: "a" }], [loops.get_current_user]]);
              print(lead.ok ? lead.value.contacts.length : lead.error.code, team.value.teamName);
              const calls = ["a", "b"].map((id) => [close.get_lead, { id }]);
              for (const outcome of app.parallel(calls, { limit: 16 })) {
                print(outcome.ok, outcome.error?.hint);
              }
              """,
          "async",
              """
              const { close } = app.integrations;
              const leads = await Promise.all(["a", "b"].map((id) => close.get_lead.async({ id })));
              print(leads[0].contacts.length, (await close.list_leads.async("Acme", 5)).leads[0].name);
              """,
          "globals",
              """
              const [word = "none"] = args;
              print(word, dump(input.name), json.encode({ a: [json.null] }), docs.search("lead"));
              console.log(regex.match("a1", "(a)(\\\\d)")?.[1], mcp.servers(), js_read_doc("close"));
              await new Promise((resolve) => setTimeout(resolve, 10));
              app.sleep(0.1);
              return app.integrations.close.default.get_current_user().organizations.length;
              """);

  private static final Map<String, String> FILES = new LinkedHashMap<>();
  private static Map<String, List<String>> complaints = Map.of();

  @BeforeAll
  static void compile() throws IOException {
    try (var host = ScriptHost.builder().simulate().build()) {
      FILES.put(STUBS, Stubs.of(host).typescript());
      for (var integration : host.catalog().integrations()) {
        addGuide(integration.name(), integration.api());
      }
    }
    try (var examples = Files.newDirectoryStream(EXAMPLES, "*.js")) {
      for (var example : examples) {
        add("/examples/" + example.getFileName(), Files.readString(example));
      }
    }
    GOOD.forEach((name, code) -> add("/good/" + name + ".js", code));
    MISTAKES.forEach((name, code) -> add("/mistakes/" + name + ".js", code));
    complaints = TypeScript.check(FILES);
  }

  private static void addGuide(String integration, Class<?> api) throws IOException {
    try (var guide = api.getResourceAsStream("guide.md")) {
      if (guide == null) {
        return;
      }
      var fences = FENCE.matcher(new String(guide.readAllBytes(), UTF_8));
      for (var number = 1; fences.find(); number++) {
        add("/guides/%s/%d.js".formatted(integration, number), fences.group(1));
      }
    }
  }

  /** A script may await and return, so it is the body of a function. */
  private static void add(String name, String code) {
    FILES.put(name, "(async () => {" + code + "\n})();\nexport {};\n");
  }

  private static List<String> complaintsAbout(String file) {
    assertThat(FILES).containsKey(file);
    return complaints.getOrDefault(file, List.of());
  }

  @Test
  void theDefinitionsAreCorrect() {
    assertThat(complaints).doesNotContainKeys("", STUBS);
  }

  @Test
  void examplesCompile() {
    var examples = FILES.keySet().stream().filter(name -> name.matches("/(examples|guides)/.*"));

    assertThat(examples.toList()).hasSizeGreaterThan(60);
    assertThat(complaints.entrySet())
        .filteredOn(file -> file.getKey().matches("/(examples|guides)/.*"))
        .extracting(file -> file.getKey() + ":" + file.getValue() + "\n" + FILES.get(file.getKey()))
        .isEmpty();
  }

  @Test
  void whatRunsCompiles() {
    assertThat(complaints.entrySet())
        .filteredOn(file -> file.getKey().startsWith("/good/"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          parameter   | 'qury' does not exist
          one-of-two  | 'idd' does not exist
          missing     | 'id' is missing
          type        | Type 'string' is not assignable to type 'number'
          nothing     | not assignable to type 'never'
          field       | 'nmae' does not exist
          deep        | 'mail' does not exist
          page        | 'hasMore' does not exist
          function    | 'list_lead' does not exist
          integration | 'clsoe' does not exist
          account     | 'marketng' does not exist
          position    | 'number' is not assignable
          each-arguments | 'qury' does not exist
          each-item   | 'nmae' does not exist
          pages       | 'lead' does not exist
          parallel    | 'nmae' does not exist
          parallel-limit | 'limt' does not exist
          promise     | 'name' does not exist on type 'Promise<
          """)
  void mistakesAreRefused(String mistake, String complaint) {
    assertThat(complaintsAbout("/mistakes/" + mistake + ".js"))
        .singleElement()
        .asString()
        .contains(complaint);
  }
}
