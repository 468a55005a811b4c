package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.host.stubs.Stubs;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Read;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.loops.Loops;
import dev.kosmo.integration.loops.LoopsIntegration;
import dev.kosmo.testkit.StubIntegration;
import feign.RequestLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class ScriptHostTest {

  /** Without a {@code @Doc}. */
  interface Faulty {
    @Read("Reads.")
    @RequestLine("GET /")
    Reply<Map<String, Object>> readIt(String name);
  }

  private static ScriptHostBuilder bare() {
    return ScriptHost.builder().environment(Map.of());
  }

  private static ScriptResult run(ScriptHost host, String language, String code) {
    return host.run(Script.text("test." + language, code));
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void aResultHoldsValuesOutputAndCalls(String language) {
    var lua = "print('a') print('b') return app.integrations.loops.get_current_user().teamName";
    var js = "print('a'); print('b'); return app.integrations.loops.get_current_user().teamName";
    try (var host = bare().simulate().build()) {
      var result = run(host, language, language.equals("lua") ? lua : js).orThrow();

      assertThat(result.isSuccess()).isTrue();
      assertThat(result.output()).isEqualTo("a\nb");
      assertThat(result.values()).containsExactly("Larkspur Labs");
      assertThat(result.elapsed()).isPositive();
      assertThat(result.calls())
          .singleElement()
          .satisfies(
              call -> {
                assertThat(call.path()).isEqualTo("integrations.loops.get_current_user");
                assertThat(call.account()).isEqualTo("default");
                assertThat(call.access()).isEqualTo("read");
                assertThat(call.httpStatus()).isEqualTo(200);
                assertThat(call.error()).isNull();
              });
    }
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void documentationIsReadByAGlobalThatNamesTheLanguage(String language) {
    var name = language + "_read_doc";
    try (var host = bare().build()) {
      var page = host.documentation().read("loops").orElseThrow();

      assertThat(run(host, language, "return " + name + "('integrations.loops')").values())
          .containsExactly(page);
      assertThat(run(host, language, name + "()").failure().orElseThrow())
          .hasMessageContaining(name);
    }
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void aFailedRunKeepsWhatWasPrintedAndLogged(String language) {
    try (var host = bare().simulate().build()) {
      var code = "print('before')\napp.integrations.loops.list_contacts({})";
      var result = run(host, language, code);

      assertThat(result.isSuccess()).isFalse();
      assertThat(result.values()).isEmpty();
      assertThat(result.output()).isEqualTo("before");
      assertThat(result.calls()).singleElement().satisfies(c -> assertThat(c.error()).isNotNull());
      assertThatThrownBy(result::orThrow)
          .isInstanceOf(ScriptException.class)
          .hasMessageStartingWith("test." + language + ":2: Loops' API offers no way")
          .hasCauseInstanceOf(CallException.class)
          .hasRootCauseInstanceOf(IntegrationException.class);
    }
  }

  @Test
  void theEnvelopeKeepsTheOrderOfItsKeys() {
    try (var host = bare().build()) {
      var envelope =
          run(host, "lua", "error({ code = 'mine', message = 'no' })").envelope(Map.of());

      assertThat(envelope.keySet())
          .containsExactly(
              "success",
              "output",
              "error",
              "result",
              "execution_time_ms",
              "memory_usage",
              "integration_calls",
              "meta");
      assertThat(envelope).containsEntry("success", false).containsEntry("result", null);
      assertThat(JsonText.compact(envelope.get("meta")))
          .startsWith("{\"error\":{\"code\":\"mine\",\"message\":\"no\",\"hint\":null");
    }
  }

  @ParameterizedTest
  @CsvSource({"lua, while true do end", "js, while (true) {}"})
  void theTimeLimitEndsARun(String language, String code) {
    var limits = Limits.standard().withTime(Duration.ofMillis(1500));
    try (var host = bare().limits(limits).build()) {
      var failure = run(host, language, "print('on')\n" + code).failure().orElseThrow();

      assertThat(failure.kind()).isEqualTo(ScriptException.Kind.LIMIT);
      assertThat(failure.error().code()).isEqualTo("time_limit");
    }
  }

  @ParameterizedTest
  @CsvSource({"lua, pcall(app.sleep) app.sleep(60)", "js, app.sleep(60)"})
  void sleepingCountsToTheTimeLimit(String language, String code) {
    var limits = Limits.standard().withTime(Duration.ofMillis(1500));
    try (var host = bare().limits(limits).build()) {
      var result = run(host, language, code);

      assertThat(result.failure().orElseThrow().kind()).isEqualTo(ScriptException.Kind.LIMIT);
      assertThat(result.elapsed()).isLessThan(Duration.ofSeconds(20));
    }
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void writesNeedPermissionAndReadsDoNot(String language) {
    var write = "app.integrations.loops.create_contact({email%s'a@example.test'})";
    var code = write.formatted(language.equals("lua") ? "=" : ":");
    var environment = Map.of("LOOPS_API_KEY", "k", "LOOPS_URL", "http://127.0.0.1:1");
    try (var careful = ScriptHost.builder().environment(environment).build();
        var willing = ScriptHost.builder().environment(environment).allowWrites().build()) {
      var refused = run(careful, language, code).failure().orElseThrow();
      assertThat(refused.error().code()).isEqualTo("approval_required");
      assertThat(refused.error().outcome()).isEqualTo("rejected");
      assertThat(refused.error().message())
          .isEqualTo(
              "Integration 'loops' write requires approval:"
                  + " app.integrations.loops.create_contact was not called.");

      var tried = run(willing, language, code).failure().orElseThrow();
      assertThat(tried.error().code()).isEqualTo("network");
      var read = run(careful, language, "app.integrations.loops.get_current_user()");
      assertThat(read.failure().orElseThrow().error().code()).isEqualTo("network");
    }
  }

  @Test
  void accountsComeFromTheEnvironment() {
    var environment =
        Map.of("LOOPS_MARKETING_API_KEY", "k", "LOOPS_MARKETING_URL", "http://127.0.0.1:1");
    try (var host = ScriptHost.builder().environment(environment).build()) {
      var code =
          """
          local names = {}
          for name in pairs(app.integrations.loops) do names[name] = true end
          print(names.marketing, names.work)
          local ok, e = pcall(app.integrations.close.get_current_user)
          print(e.code, e.hint)
          local ok, e = pcall(app.integrations.loops.get_current_user)
          print(e.code)
          """;

      assertThat(run(host, "lua", code).orThrow().output())
          .isEqualTo(
              "true\tnil\nmissing_credentials\tSet the environment variable CLOSE_API_KEY, or run"
                  + " with --simulate to try it without an account.\nnetwork");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "close.work | Set the environment variable CLOSE_WORK_API_KEY, or run with --simulate to"
            + " try it without an account.",
        "loops.work | Accounts of Loops: default, marketing.",
        "loops.get_contct | none",
        "lops | none",
      })
  void anUnknownAccountIsToldHowToGoOn(String path, String hint) {
    var environment = Map.of("LOOPS_API_KEY", "k", "LOOPS_MARKETING_API_KEY", "k");
    try (var host = ScriptHost.builder().environment(environment).build()) {
      for (var language : List.of("lua", "js")) {
        var failure =
            run(host, language, "return app.integrations." + path).failure().orElseThrow();

        assertThat(failure.error().code()).isEqualTo("unknown_function");
        assertThat(failure.error().message())
            .startsWith("Unknown function: app.integrations." + path);
        assertThat(String.valueOf(failure.error().hint()))
            .isEqualTo(hint.equals("none") ? "null" : hint);
      }
    }
  }

  @Test
  void aTypedClientOfAnUnknownAccountIsToldHowToGoOn() {
    try (var none = bare().build();
        var simulated = bare().simulate().build()) {
      assertThatThrownBy(() -> none.client(Loops.class, "work"))
          .hasMessage("Integration 'loops' is missing required credentials for account 'work'.")
          .isInstanceOfSatisfying(
              IntegrationException.class,
              e ->
                  assertThat(e.hint().orElseThrow())
                      .startsWith("Set the environment variable LOOPS_WORK_API_KEY"));
      assertThatThrownBy(() -> simulated.client(Loops.class, "work"))
          .isInstanceOfSatisfying(
              IntegrationException.class,
              e ->
                  assertThat(e.hint())
                      .contains("Accounts of Loops: default, marketing, transactional."));
    }
  }

  @Test
  void theApplicationGetsTypedClientsOfTheSameAccounts() {
    try (var host = bare().simulate().build()) {
      var created = host.client(Loops.class).createContact("typed@example.test", null, null);
      var marketing = host.client(Loops.class, "marketing").getCurrentUser().value();

      assertThat(created.value().id()).isNotBlank();
      assertThat(marketing.teamName()).isEqualTo("Larkspur Marketing");
      var code = "return app.integrations.loops.get_contact('typed@example.test').email";
      assertThat(run(host, "lua", code).orThrow().values()).containsExactly("typed@example.test");
      assertThatThrownBy(() -> host.client(Loops.class, "marketin"))
          .hasMessageContaining("Did you mean: marketing?");
    }
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void theApplicationCanAddANamespace(String language) {
    var shop =
        Namespace.named("shop").function("price", arguments -> 42L).constant("name", "S").build();
    try (var host = bare().bind(shop).build()) {
      assertThat(
              run(host, language, "return shop.price() + shop.name.length").failure().isPresent())
          .isEqualTo(language.equals("lua"));
      assertThat(run(host, language, "print(shop.name, shop.price())").orThrow().output())
          .isEqualTo("S\t42");
    }
  }

  @Test
  void whatIsPrintedArrivesAsItIsPrinted() {
    var lines = new ArrayList<String>();
    try (var host = bare().output(lines::add).build()) {
      run(host, "lua", "print(1) error('x')");

      assertThat(lines).containsExactly("1");
    }
  }

  @ParameterizedTest
  @CsvSource({"lua, contacts[1].emails[1].emial", "js, contacts[0].emails[0].emial"})
  void aMisspeltMemberIsNamedByThePathThatItsLanguageHas(String language, String path) {
    var lua = "app.integrations.close.create_lead({name='A', contacts={{emails={{emial='a'}}}}})";
    var js = "app.integrations.close.create_lead({name:'A', contacts:[{emails:[{emial:'a'}]}]})";
    try (var host = bare().simulate().build()) {
      var result = run(host, language, language.equals("lua") ? lua : js);

      assertThat(result.failure().orElseThrow().error().message())
          .isEqualTo(
              "app.integrations.close.create_lead: has no member `%s`. Did you mean: email?"
                  .formatted(path));
      assertThat(result.calls()).singleElement().satisfies(c -> assertThat(c.error()).isNotNull());
    }
  }

  @Test
  void aClosedHostSaysSo() {
    var host = bare().simulate().build();
    var loops = host.client(Loops.class);
    loops.getCurrentUser();
    host.close();

    assertThatThrownBy(() -> run(host, "lua", "return 1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this ScriptHost is closed");
    assertThatThrownBy(() -> host.client(Loops.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this ScriptHost is closed");
    assertThatThrownBy(loops::getCurrentUser)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the connections are closed");
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void aFaultyIntegrationSaysSoAndHarmsNoOther(String language) {
    try (var host =
        bare()
            .integrations(
                new StubIntegration<>("faulty", "Faulty", Faulty.class), new LoopsIntegration())
            .simulate()
            .build()) {
      var lua = "local n = {} for k in pairs(app.integrations) do n[#n + 1] = k end return n";
      var js = "return Object.keys(app.integrations)";
      var listed = run(host, language, language.equals("lua") ? lua : js).orThrow();
      var used = run(host, language, "return app.integrations.faulty.read_it({})");
      var read = run(host, language, "return docs.read('faulty')");
      var other = run(host, language, "return app.integrations.loops.get_current_user({}).success");

      assertThat(listed.values()).containsExactly(List.of("faulty", "loops"));
      for (var result : List.of(used, read)) {
        assertThat(result.failure().orElseThrow().error().code()).isEqualTo("faulty_integration");
        assertThat(result.failure().orElseThrow())
            .hasMessageContaining(
                "The integration `faulty` cannot be used: `read_it`: its parameter `name` needs"
                    + " @Doc.");
      }
      assertThat(other.orThrow().values()).containsExactly(true);
      assertThat(host.documentation().list()).contains("loops.").doesNotContain("faulty");
      assertThat(Stubs.of(host).lua()).contains("kosmo.loops").doesNotContain("faulty");
    }
  }

  @Test
  void aLanguageThatNobodyRunsIsRefusedWithThoseThatAre() {
    try (var host = bare().build()) {
      assertThatThrownBy(() -> host.run(Script.text("a.rb", "puts 1")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("No engine runs `.rb` files. Present: graaljs (js), luaj (lua).");
      assertThat(host.run(Script.text("a.rb", "return 1").withLanguage("lua")).values())
          .containsExactly(1L);
    }
  }

  @Test
  void twoEnginesOfOneNameAreRefused() {
    try (var host = bare().build()) {
      var engine = host.engines().toArray(new ScriptEngine[0])[0];

      assertThatThrownBy(() -> bare().engines(engine, engine).build())
          .hasMessageStartingWith("Two engines are named `" + engine.id() + "`: ");
    }
  }

  @Test
  void runsShareNothingAndMayGoSideBySide() {
    try (var host = bare().simulate().build()) {
      var code = "x = (x or 0) + 1 return x, app.integrations.loops.get_current_user().teamName";

      var results =
          IntStream.range(0, 24).parallel().mapToObj(i -> run(host, "lua", code)).toList();

      assertThat(results)
          .allSatisfy(
              r -> assertThat(r.orThrow().values()).isEqualTo(List.of(1L, "Larkspur Labs")));
    }
  }

  @ParameterizedTest
  @CsvSource({"lua", "js"})
  void noSecretIsReachable(String language) {
    var environment = Map.of("LOOPS_API_KEY", "canary-key", "LOOPS_URL", "http://127.0.0.1:1");
    try (var host = ScriptHost.builder().environment(environment).allowWrites().build()) {
      var code =
          language.equals("lua")
              ? "local ok, e = pcall(app.integrations.loops.get_current_user) dump(e) print(e)"
                  + " print(app.integrations.loops) return e"
              : "try { app.integrations.loops.get_current_user() } catch (e) {"
                  + " dump({ ...e }); print(e, e.stack); print(app.integrations.loops) ; throw e }";
      var result = run(host, language, code);

      assertThat(JsonText.pretty(result.envelope(Map.of()))).doesNotContain("canary-key");
    }
  }
}
