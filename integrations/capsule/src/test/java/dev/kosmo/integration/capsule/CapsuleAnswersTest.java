package dev.kosmo.integration.capsule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.StubService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of Capsule's answers: pages, empty ones, and those that say no. */
class CapsuleAnswersTest {
  private static final SimulatedAnswer PARTIES =
      SimulatedAnswer.json(200, Map.of("parties", List.of()));

  private final StubService vendor = StubService.start();
  private final LocalIntegration<Capsule> stubbed =
      LocalIntegration.at(vendor, new CapsuleIntegration());

  @AfterEach
  void stop() {
    stubbed.close();
  }

  @Test
  void pagesLeadToTheNextUntilTheLast() {
    try (var capsule = LocalIntegration.simulated(new CapsuleIntegration())) {
      var sizes = new ArrayList<Integer>();
      Map<String, @Nullable Object> arguments = Map.of("per_page", 100);
      while (!arguments.isEmpty()) {
        var reply = capsule.client().listContacts((Long) arguments.get("page"), 100L);
        sizes.add(reply.value().parties().size());
        arguments = Map.copyOf(reply.paging().orElseThrow().next());
      }

      assertThat(sizes).containsExactly(100, 100, 40);
    }
  }

  /** What was read may be changed and sent back: no member of an answer is unknown. */
  @ParameterizedTest
  @CsvSource({
    "/parties/123, party, update_contact",
    "/parties/105, party, update_contact",
    "/opportunities/1001, opportunity, update_opportunity",
    "/kases/2001, kase, update_case",
    "/tasks/3001, task, update_task"
  })
  void whatWasReadCanBeSentBack(String path, String wrapper, String update) {
    try (var capsule = LocalIntegration.simulated(new CapsuleIntegration())) {
      var query = Map.of("embed", "tags,fields");
      var read = capsule.call("api_get", Map.of("path", path, "query", query)).get(wrapper);
      var id = RowRules.object(read).get("id");
      var function = capsule.functions().find(update).orElseThrow();
      var arguments = Map.of("id", String.valueOf(id), wrapper, RowRules.object(read));

      assertThat(capsule.connect(capsule.account("default")).bind(function, arguments)).isNotNull();
    }
  }

  @Test
  void theNextPageKeepsTheOtherParameters() {
    try (var capsule = LocalIntegration.simulated(new CapsuleIntegration())) {
      var params = Map.<String, Object>of("status", "OPEN", "per_page", 5);
      var page = capsule.client().listCases(Map.copyOf(params));
      var next = page.paging().orElseThrow().next().get("params");
      var following = capsule.client().listCases(RowRules.object(next));

      assertThat(next).isEqualTo(Map.of("status", "OPEN", "per_page", 5, "page", 2L));
      assertThat(following.value().kases())
          .hasSize(5)
          .allSatisfy(kase -> assertThat(kase.status()).isEqualTo("OPEN"))
          .doesNotContainAnyElementsOf(page.value().kases());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "<https://api.example.test/parties?page=2>; rel=\"next\" | 2",
        "<https://api.example.test/parties?perPage=5&page=3&embed=tags>; rel=\"next\" | 3",
        "<https://a.example.test/?page=1>; rel=\"prev\", <https://a.example.test/?page=3>;"
            + " rel=\"next\" | 3",
        "<https://a.example.test/?page=3>; rel=\"next\", <https://a.example.test/?page=1>;"
            + " rel=\"prev\" | 3",
        "<https://a.example.test/?page=4>;rel=next | 4",
        "<https://a.example.test/?page=4>; title=\"x\"; REL=\"next\" | 4",
        "<https://evil.example.test/?page=7>; rel=\"next\" | 7",
        "<https://a.example.test/?page=1>; rel=\"prev\" | none",
        "<https://a.example.test/?perPage=1>; rel=\"next\" | none",
        "<https://a.example.test/?page=x>; rel=\"next\" | none",
        "rel=next | none"
      },
      quoteCharacter = '~')
  void theHeaderLinkTellsTheNextPageAndNothingElse(String link, @Nullable Long page) {
    vendor.answerInTurn(PARTIES.with("Link", link));

    var paging = stubbed.client().listContacts(null, null).paging().orElseThrow();

    assertThat(paging.next()).isEqualTo(page == null ? Map.of() : Map.of("page", page));
  }

  @Test
  void aRawAnswerIsWhateverCapsuleSends() {
    var list = List.of(1, Map.of("a", List.of()));
    vendor.answerInTurn(
        SimulatedAnswer.json(200, list),
        SimulatedAnswer.json(200, Map.of("b", 1)),
        SimulatedAnswer.json(200, Map.of("b", 1))
            .with("Link", "<https://a.example.test/?page=2>; rel=\"next\""));

    var asked = Map.of("path", "/things", "query", Map.of("q", "x"));

    assertThat(stubbed.reply("api_get", asked).tree()).isEqualTo(list);
    assertThat(stubbed.call("api_get", asked)).isEqualTo(Map.of("b", 1));
    assertThat(stubbed.call("api_get", asked).get("paging"))
        .hasToString("{has_more=true, next={query={q=x, page=2}}, limit=null}");
  }

  @ParameterizedTest
  @CsvSource({"202", "204"})
  void anAnswerWithoutABodySaysSo(int status) {
    vendor.answerInTurn(SimulatedAnswer.empty(status), SimulatedAnswer.empty(status));

    assertThat(stubbed.call("delete_tag", Map.of("entity", "party", "tag_id", 1)))
        .isEqualTo(Map.of("accepted", true, "status", (long) status));
    assertThat(stubbed.client().deleteContact(1L).value()).isEqualTo(new Accepted(true, status));
  }

  @Test
  void anAnswerWithoutAListIsNoList() {
    vendor.answerInTurn(SimulatedAnswer.json(200, Map.of("items", List.of())));

    assertThatThrownBy(() -> stubbed.call("list_contacts", Map.of()))
        .isInstanceOfSatisfying(
            IntegrationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_RESPONSE))
        .hasMessage("Capsule answered without a list of parties.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | {'message': 'Unauthorized'} | UNAUTHORIZED | : Unauthorized",
        "403 | {'message': 'Forbidden'} | FORBIDDEN | : Forbidden",
        "404 | {'message': 'party not found'} | NOT_FOUND | : party not found",
        "422 | {'message': 'Validation Failed', 'errors': [{'message': 'party is required',"
            + " 'resource': 'opportunity', 'field': 'party'}, {'message': 'no name'}]} |"
            + " INVALID_REQUEST | : Validation Failed: party is required (opportunity.party); no"
            + " name",
        "422 | {'errors': [{'message': 'too long', 'field': 'name'}, 'odd']} | INVALID_REQUEST |"
            + " : too long (name); odd",
        "422 | {'errors': 'odd'} | INVALID_REQUEST | .",
        "429 | {'error': 'rate limit reached'} | RATE_LIMITED | : rate limit reached",
        "500 | [] | UNAVAILABLE | ."
      },
      quoteCharacter = '~')
  void capsulesOwnWordsAreInTheMessage(int status, String body, ErrorCode code, String words) {
    var text = body.replace('\'', '"');
    vendor.answerInTurn(
        new SimulatedAnswer(status, Map.of("Content-Type", "application/json"), text));

    assertThatThrownBy(() -> stubbed.call("get_contact", Map.of("id", 1)))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.status()).hasValue(status);
              assertThat(e.isRetryable()).isEqualTo(status == 429 || status == 500);
            })
        .hasMessage("Capsule CRM answered " + status + " to get_contact" + words);
  }

  @Test
  void anHourThatIsUsedUpIsNamed() {
    vendor.answerInTurn(SimulatedAnswer.json(429, Map.of("error", "rate limit reached")));

    assertThatThrownBy(() -> stubbed.call("get_current_user", Map.of()))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> assertThat(e.hint().orElse("")).contains("4000 requests an hour"));
  }

  @Test
  void aWrongTokenIsRefusedWithAHint() {
    try (var capsule = LocalIntegration.simulated(new CapsuleIntegration())) {
      var url = capsule.vendor().baseUri().toString();
      var stranger = Credentials.of("access_token", "wrong").with("url", url);

      assertThatThrownBy(
              () -> capsule.connect(new Account("work", stranger)).client().getCurrentUser())
          .isInstanceOfSatisfying(
              IntegrationException.class,
              e -> assertThat(e.hint()).hasValue("Check `access_token` of account `work`."))
          .hasMessage("Capsule CRM answered 401 to get_current_user: Unauthorized");
    }
  }

  @Test
  void theTokenFollowsNoRedirectToAnotherHost() {
    var elsewhere = "https://elsewhere.example.test/api/v2/parties";
    vendor.answerInTurn(SimulatedAnswer.empty(302).with("Location", elsewhere), PARTIES);

    assertThatThrownBy(() -> stubbed.call("api_get", Map.of("path", "/parties")))
        .isInstanceOf(IntegrationException.class)
        .hasMessageContaining("302")
        .hasMessageContaining("https://elsewhere.example.test,");

    assertThat(vendor.paths()).containsExactly("GET /parties");
  }
}
