package dev.kosmo.integration.close;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.StubService;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
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
        "{'a': 1, 'data': [], 'b': null} | {a=1, leads=[], count=0, b=null, has_more=false, skip=0}",
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
}
