package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Script;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.StubRequest;
import dev.kosmo.testkit.StubService;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code app.each} and {@code app.pages} against vendors that behave, and others. */
@Timeout(120)
class PagingTest {
  private final StubService vendor = StubService.start();
  private Limits limits = Limits.standard();

  @AfterEach
  void stop() {
    vendor.close();
  }

  private ScriptResult run(String language, String code) {
    var url = vendor.baseUri().toString();
    var environment =
        Map.of(
            "CLOSE_API_KEY",
            "k",
            "CLOSE_URL",
            url,
            "CLOSE_NORTH_API_KEY",
            "k",
            "CLOSE_NORTH_URL",
            url + "/north",
            "KLAVIYO_API_KEY",
            "k",
            "KLAVIYO_URL",
            url,
            "CAPSULE_ACCESS_TOKEN",
            "k",
            "CAPSULE_URL",
            url);
    try (var host = ScriptHost.builder().environment(environment).limits(limits).build()) {
      return host.run(Script.text("test." + language, code));
    }
  }

  /** Close with so many leads, named by their numbers. */
  private void closeHas(int leads) {
    vendor.answer(request -> closePage(request, leads));
  }

  private static SimulatedAnswer closePage(StubRequest request, int leads) {
    var skip = Integer.parseInt(request.query().getOrDefault("_skip", "0"));
    var end = Math.min(leads, skip + Integer.parseInt(request.query().get("_limit")));
    var page = IntStream.range(skip, end).mapToObj(i -> Map.of("id", "lead_" + i)).toList();
    return SimulatedAnswer.json(200, Map.of("data", page, "has_more", end < leads));
  }

  private static SimulatedAnswer klaviyoPage(List<String> ids, String next) {
    var data = ids.stream().map(id -> Map.of("id", id)).toList();
    var links = next.isEmpty() ? Map.of() : Map.of("next", next);
    return SimulatedAnswer.json(200, Map.of("data", data, "links", links));
  }

  private static String link(String host, String cursor) {
    return "https://%s/api/profiles?page%%5Bcursor%%5D=%s".formatted(host, cursor);
  }

  private List<String> sent(String parameter) {
    return vendor.requests().stream()
        .map(request -> request.query().getOrDefault(parameter, "none"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | for lead in app.each(app.integrations.close.list_leads, {limit = 2}) do"
            + " print(lead.id) end",
        "js  | for (const lead of app.each(app.integrations.close.list_leads, {limit: 2}))"
            + " print(lead.id)",
        "lua | for lead in app.each(app.integrations.close.list_leads, nil, 2) do print(lead.id)"
            + " end",
        "js  | for (const lead of app.each(app.integrations.close.list_leads, null, 2))"
            + " print(lead.id)"
      })
  void itemsOfAllPagesComeInOrder(String language, String code) {
    closeHas(5);

    var result = run(language, code).orThrow();

    assertThat(result.output()).isEqualTo("lead_0\nlead_1\nlead_2\nlead_3\nlead_4");
    assertThat(result.calls()).hasSize(3);
    assertThat(sent("_skip")).containsExactly("none", "2", "4");
    assertThat(sent("_limit")).containsOnly("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | for l in app.each(app.integrations.close.list_leads, {limit = 2}) do print(l.id) if"
            + " l.id == 'lead_3' then break end end",
        "js  | for (const l of app.each(app.integrations.close.list_leads, {limit: 2})) {"
            + " print(l.id); if (l.id === 'lead_3') break }"
      })
  void aPageIsRequestedOnlyWhenItIsNeeded(String language, String code) {
    closeHas(100);

    var result = run(language, code).orThrow();

    assertThat(result.output()).endsWith("lead_3");
    assertThat(sent("_skip")).containsExactly("none", "2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | for p in app.pages(app.integrations.close.list_leads, {limit = 2}) do"
            + " print(#p.leads, p.paging.has_more) end",
        "js  | for (const p of app.pages(app.integrations.close.list_leads, {limit: 2}))"
            + " print(p.leads.length, p.paging.has_more)"
      })
  void pagesAreWhatTheFunctionAnswers(String language, String code) {
    closeHas(5);

    assertThat(run(language, code).orThrow().output()).isEqualTo("2\ttrue\n2\ttrue\n1\tfalse");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | for l in app.each(app.integrations.close.north.list_leads, {limit = 3}) do"
            + " print(l.id) end",
        "js  | for (const l of app.each(app.integrations.close.north.list_leads, {limit: 3}))"
            + " print(l.id)"
      })
  void everyPageGoesThroughTheAccountOfTheFunction(String language, String code) {
    closeHas(5);

    var result = run(language, code).orThrow();

    assertThat(result.calls()).extracting(CallRecord::account).containsExactly("north", "north");
    assertThat(vendor.requests()).extracting(StubRequest::path).containsOnly("/north/lead/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | local leads = app.each(app.integrations.close.list_leads, {limit = 2})"
            + " local function rest() for l in leads do print(l.id) end end"
            + " local _, e = pcall(rest) print(e.code, e.hint) rest()",
        "js  | const leads = app.each(app.integrations.close.list_leads, {limit: 2});"
            + " const rest = () => { for (const l of leads) print(l.id) };"
            + " try { rest() } catch (e) { print(e.code, e.hint) } rest()"
      })
  void afterAFailureTheSamePageIsRequestedAgain(String language, String code) {
    vendor.answer(
        request ->
            vendor.requests().size() == 3
                ? SimulatedAnswer.json(403, Map.of())
                : closePage(request, 6));

    var result = run(language, code).orThrow();

    assertThat(result.output().lines())
        .containsExactly(
            "lead_0",
            "lead_1",
            "lead_2",
            "lead_3",
            "forbidden\tCheck what the key of account `default` may do."
                + " To go on with this page later, add {\"skip\":4} to the arguments.",
            "lead_4",
            "lead_5");
    assertThat(sent("_skip")).containsExactly("none", "2", "4", "4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | for p in app.each(app.integrations.klaviyo.list_profiles) do print(p.id) end",
        "js  | for (const p of app.each(app.integrations.klaviyo.list_profiles)) print(p.id)"
      })
  void aCursorThatRepeatsItselfEndsTheList(String language, String code) {
    vendor.answer(
        request -> {
          var cursor = request.query().getOrDefault("page[cursor]", "a");
          return klaviyoPage(
              List.of(cursor), link("a.klaviyo.com", cursor.equals("b") ? "c" : "b"));
        });

    var result = run(language, code);

    assertThat(result.output()).isEqualTo("a\nb\nc");
    assertThat(result.failure().orElseThrow().error())
        .satisfies(error -> assertThat(error.code()).isEqualTo("paging_loop"))
        .satisfies(error -> assertThat(error.retryable()).isFalse())
        .extracting(error -> error.message())
        .isEqualTo(
            "app.integrations.klaviyo.list_profiles leads back to a page that was read before,"
                + " so it was left.");
    assertThat(sent("page[cursor]")).containsExactly("none", "b", "c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | for p in app.each(app.integrations.klaviyo.list_profiles) do print(p.id) end",
        "js  | for (const p of app.each(app.integrations.klaviyo.list_profiles)) print(p.id)"
      })
  void emptyPagesAreFollowed(String language, String code) {
    vendor.answerInTurn(
        klaviyoPage(List.of(), link("a.klaviyo.com", "b")),
        klaviyoPage(List.of("1"), link("a.klaviyo.com", "c")),
        klaviyoPage(List.of(), link("a.klaviyo.com", "d")),
        klaviyoPage(List.of(), link("a.klaviyo.com", "e")),
        klaviyoPage(List.of("2"), ""));

    assertThat(run(language, code).orThrow().output()).isEqualTo("1\n2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | for p in app.each(app.integrations.klaviyo.list_profiles) do print(p.id) end",
        "js  | for (const p of app.each(app.integrations.klaviyo.list_profiles)) print(p.id)"
      })
  void emptyPagesAreNotFollowedForEver(String language, String code) {
    vendor.answer(
        request -> klaviyoPage(List.of(), link("a.klaviyo.com", "c" + vendor.requests().size())));

    var failure = run(language, code).failure().orElseThrow();

    assertThat(failure.error().code()).isEqualTo("paging_loop");
    assertThat(failure).hasMessageContaining("from one empty page to the next, 100 times");
    assertThat(vendor.requests()).hasSize(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | klaviyo.list_profiles | for p in app.each(app.integrations.klaviyo.list_profiles) do"
            + " print(p.id) end",
        "js  | klaviyo.list_profiles | for (const p of"
            + " app.each(app.integrations.klaviyo.list_profiles)) print(p.id)",
        "lua | capsule.list_contacts | for p in app.each(app.integrations.capsule.list_contacts) do"
            + " print(p.id) end",
        "js  | capsule.list_contacts | for (const p of"
            + " app.each(app.integrations.capsule.list_contacts)) print(p.id)",
        "lua | capsule.api_get | for p in app.each(app.integrations.capsule.api_get, {path ="
            + " '/parties'}) do print(p.id) end",
        "js  | capsule.api_get | for (const p of app.each(app.integrations.capsule.api_get, {path:"
            + " '/parties'})) print(p.id)"
      })
  void aLinkToAnotherHostIsReadAndNeverFollowed(String language, String function, String code) {
    vendor.answerInTurn(
        function.startsWith("klaviyo")
            ? klaviyoPage(List.of("1"), link("foreign.example.test", "b"))
            : SimulatedAnswer.json(200, Map.of("parties", List.of(Map.of("id", "1"))))
                .with("Link", "<https://foreign.example.test/parties?page=2>; rel=\"next\""),
        function.startsWith("klaviyo")
            ? klaviyoPage(List.of("2"), "")
            : SimulatedAnswer.json(200, Map.of("parties", List.of(Map.of("id", "2")))));

    assertThat(run(language, code).orThrow().output()).isEqualTo("1\n2");
    assertThat(vendor.requests())
        .hasSize(2)
        .last()
        .satisfies(
            request -> assertThat(request.query().toString()).containsAnyOf("[cursor]=b", "page=2"))
        .satisfies(request -> assertThat(request.header("host").orElse("")).contains("127.0.0.1"));
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void everyPageIsACallThatCounts(String language) {
    closeHas(10);
    limits = limits.withCalls(3);
    var code =
        language.equals("lua")
            ? "for l in app.each(app.integrations.close.list_leads, {limit = 2}) do print(l.id) end"
            : "for (const l of app.each(app.integrations.close.list_leads, {limit: 2}))"
                + " print(l.id)";

    var result = run(language, code);

    assertThat(result.calls()).hasSize(3);
    assertThat(result.output().lines()).hasSize(6);
    assertThat(vendor.requests()).hasSize(3);
    assertThat(result.failure().orElseThrow().error().code()).isEqualTo("call_limit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "app.each(close.get_lead) | app.each: app.integrations.close.get_lead answers with"
            + " something other than one list. Call it by itself.",
        "app.pages(close.create_lead, 'x') | app.pages: app.integrations.close.create_lead answers"
            + " with something other than one list. Call it by itself.",
        "app.each(app.sleep, 1) | app.each: app.sleep is no function of an integration.",
        "app.each() | app.each: expected a function of an integration, got null. Give the function"
            + " itself, not its answer.",
        "app.each('close.list_leads') | app.each: expected a function of an integration, got"
            + " string. Give the function itself, not its answer."
      })
  void whatIsNoListIsRefusedBeforeAnythingIsSent(String call, String message) {
    for (var language : List.of("lua", "js")) {
      var begin = language.equals("lua") ? "local close =" : "const close =";

      var failure =
          run(language, begin + " app.integrations.close;" + call).failure().orElseThrow();

      assertThat(failure.error().code()).isEqualTo("invalid_argument");
      assertThat(failure.error().message()).isEqualTo(message);
    }
    assertThat(vendor.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | for x in app.each(app.integrations.capsule.api_get, '/parties/1') do print(x) end",
        "js  | for (const x of app.each(app.integrations.capsule.api_get, '/parties/1')) print(x)"
      })
  void anAnswerThatIsNoListIsRefusedWhenItCame(String language, String code) {
    vendor.answer(200, "{\"party\": {\"id\": 1}, \"a\": [], \"b\": []}");

    assertThat(run(language, code).failure().orElseThrow().error().message())
        .isEqualTo(
            "app.each: app.integrations.capsule.api_get answers with something other than one list."
                + " Call it by itself.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lua | for x in app.each(app.integrations.capsule.api_get, '/x') do print(x) end",
        "js  | for (const x of app.each(app.integrations.capsule.api_get, '/x')) print(x)"
      })
  void aListWithoutPagesIsReadToItsEnd(String language, String code) {
    vendor.answerInTurn(
        SimulatedAnswer.json(200, LongStream.range(0, 300).boxed().toList()),
        SimulatedAnswer.json(200, Map.of("only", List.of("a", "b"))));

    assertThat(run(language, code).orThrow().output().lines()).hasSize(300);
    assertThat(run(language, code).orThrow().output()).isEqualTo("a\nb");
  }
}
