package dev.kosmo.integration.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.StubRequest;
import dev.kosmo.testkit.StubService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is what Close sent: what is added gives way to it. */
class ClosePagesTest {
  private final StubService vendor = StubService.start();
  private final LocalIntegration<Close> close = LocalIntegration.at(vendor, new CloseIntegration());

  @AfterEach
  void stop() {
    close.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'data': [], 'has_more': false} | {leads=[], count=0, has_more=false, skip=0}",
        "{'a': 1, 'data': [], 'b': null} | {a=1, leads=[], count=0, b=null, has_more=false,"
            + " skip=0}",
        "{'count': 7, 'data': []} | {count=7, leads=[], has_more=false, skip=0}",
        "{'data': [], 'count': null} | {leads=[], count=null, has_more=false, skip=0}",
        "{'data': [], 'has_more': true, 'skip': 50} | {leads=[], count=0, has_more=true, skip=50}",
        "{'data': [], 'has_more': null} | {leads=[], count=0, has_more=null, skip=0}",
        "{'leads': 'no', 'data': [1]} | {leads=no, data=[1], count=1, has_more=false, skip=0}"
      },
      quoteCharacter = '~')
  void whatCloseSendsKeepsItsNameAndItsValue(String body, String tree) {
    vendor.answer(200, body.replace('\'', '"'));

    var page = close.call("list_leads", Map.of());
    page.remove("paging");

    assertThat(page).hasToString(tree);
  }

  @Test
  void theItemsAreNamedAsTheyStandInTheAnswer() {
    vendor.answer(200, "{\"leads\": [\"no\"], \"data\": [1, 2], \"has_more\": false}");

    assertThat(close.reply("list_leads", Map.of()).items()).hasValue(List.of(1, 2));
  }

  /** Leads named by their numbers. */
  private static SimulatedAnswer page(StubRequest request, int leads) {
    var skip = Integer.parseInt(request.query().getOrDefault("_skip", "0"));
    var end = Math.min(leads, skip + Integer.parseInt(request.query().get("_limit")));
    var data = IntStream.range(skip, end).mapToObj(i -> Map.of("id", "lead_" + i)).toList();
    return SimulatedAnswer.json(200, Map.of("data", data, "has_more", end < leads));
  }

  private List<String> sent(String parameter) {
    return vendor.requests().stream()
        .map(request -> request.query().getOrDefault(parameter, "none"))
        .toList();
  }

  @Test
  void aStreamGoesThroughAllPagesWithTheArgumentsOfTheFirst() {
    vendor.answer(request -> page(request, 5));

    var ids =
        close.client().listLeads("Acme", 2L, null).stream(LeadPage::leads).map(Lead::id).toList();

    assertThat(ids).containsExactly("lead_0", "lead_1", "lead_2", "lead_3", "lead_4");
    assertThat(sent("_skip")).containsExactly("none", "2", "4");
    assertThat(sent("query")).containsOnly("Acme");
    assertThat(sent("_limit")).containsOnly("2");
  }

  @Test
  void aStreamRequestsAPageWhenItComesToIt() {
    vendor.answer(request -> page(request, 100));
    var first = close.client().listLeads(null, 2L, 10L);

    assertThat(first.stream(LeadPage::leads).limit(4).map(Lead::id))
        .containsExactly("lead_10", "lead_11", "lead_12", "lead_13");
    assertThat(first.pages().map(page -> page.value().skip()).limit(2)).containsExactly(10L, 12L);
    assertThat(sent("_skip")).containsExactly("10", "12", "12");
  }

  @Test
  void aStreamThatFailsSaysHowToGoOn() {
    vendor.answer(
        request ->
            vendor.requests().size() > 2
                ? SimulatedAnswer.json(429, Map.of()).with("Retry-After", "3600")
                : page(request, 100));
    var ids = new ArrayList<String>();
    var leads = close.client().listLeads(null, 2L, null).stream(LeadPage::leads);

    assertThatThrownBy(() -> leads.map(Lead::id).forEach(ids::add))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e ->
                assertThat(e.hint())
                    .hasValue(
                        "Wait, then call again. To go on with this page later, add {\"skip\":4} to"
                            + " the arguments."));
    assertThat(ids).containsExactly("lead_0", "lead_1", "lead_2", "lead_3");
  }

  @Test
  void aShapeIsThatOfAllPages() {
    vendor.answer(request -> page(request, 5));

    var counts =
        close
            .client()
            .listLeads(null, 2L, null)
            .map(Object.class, tree -> ((Map<?, ?>) tree).get("count"));

    assertThat(counts.pages().map(Reply::value)).containsExactly(2, 2, 1);
  }

  @Test
  void whatIsNoListIsItsOnlyPage() {
    vendor.answer(200, "{\"id\": \"lead_1\"}");

    assertThat(close.client().getLead("lead_1").pages()).hasSize(1);
    assertThat(vendor.requests()).hasSize(1);
  }
}
