package dev.kosmo.integration.klaviyo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Paging;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of everything. */
class KlaviyoListsTest {
  private final SimulatedKlaviyo klaviyo = new SimulatedKlaviyo();

  @AfterEach
  void stop() {
    klaviyo.close();
  }

  @ParameterizedTest
  @CsvSource({
    "list_profiles, 240, 100",
    "list_profiles, 240, 7",
    "list_events, 360, 100",
    "list_lists, 12, 5",
    "list_flows, 60, 100",
    "list_campaigns, 29, 10"
  })
  void pagesLeadThroughEverythingOnce(String function, int count, int limit) {
    var ids = klaviyo.idsOfAll(function, Map.of("limit", limit));

    assertThat(ids).hasSize(count).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"list_profiles, 20", "list_events, 200", "list_lists, 10", "list_flows, 50"})
  void withoutALimitAPageIsAsLargeAsTheVendorLikes(String function, int size) {
    var reply = klaviyo.reply(function, Map.of());

    assertThat(SimulatedKlaviyo.data(reply)).hasSize(size);
    assertThat(reply.paging()).get().extracting(Paging::size, Paging::wanted).containsOnlyNulls();
  }

  @Test
  void membersOfAListComeInPagesToo() {
    var ids = klaviyo.idsOfAll("list_list_profiles", Map.of("list_id", "LD0001", "limit", 50));

    assertThat(ids).hasSize(120).doesNotHaveDuplicates();
  }

  @Test
  void scriptsSeeWhereAPageStands() {
    var first = klaviyo.call("list_profiles", Map.of("limit", 100));
    var last =
        klaviyo.call("list_profiles", Map.of("limit", 100, "page_cursor", cursor(second(first))));

    assertThat(first.keySet()).containsExactly("data", "links", "paging");
    assertThat(first.get("paging"))
        .isEqualTo(
            Map.of("has_more", true, "next", Map.of("page_cursor", cursor(first)), "limit", 100L));
    assertThat("" + last.get("paging")).isEqualTo("{has_more=false, next=null, limit=100}");
  }

  private Map<String, ?> second(Map<String, ?> first) {
    return klaviyo.call("list_profiles", Map.of("limit", 100, "page_cursor", cursor(first)));
  }

  @ParameterizedTest
  @CsvSource({"list_lists, 10", "list_flows, 50"})
  void aLimitAboveTheVendorsIsLoweredAndPagingSaysSo(String function, long size) {
    var reply = klaviyo.reply(function, Map.of("limit", 100));

    assertThat(SimulatedKlaviyo.data(reply)).hasSize((int) size);
    assertThat(reply.paging().orElseThrow().size()).isEqualTo(size);
    assertThat(reply.paging().orElseThrow().wanted()).isEqualTo(100);
    assertThat("" + ((Map<?, ?>) Objects.requireNonNull(reply.tree())).get("paging"))
        .endsWith("limit=%d, requested_limit=100}".formatted(size));
  }

  @Test
  void anOldRevisionHasNoPageSizeForLists() {
    var client = klaviyo.connect(inRevision("2025-10-15")).client();

    var page = client.listLists(5L, null);

    assertThat(page.value().data()).hasSize(10);
    assertThat(page.paging().orElseThrow().size()).isNull();
    assertThat(page.paging().orElseThrow().wanted()).isEqualTo(5);
  }

  @Test
  void aWholeUrlIsACursorToo() {
    var first = klaviyo.client().listProfiles(10L, null).value();
    var url = Objects.requireNonNull(Objects.requireNonNull(first.links()).next());

    var second = klaviyo.client().listProfiles(10L, url).value();

    assertThat(url).startsWith("https://a.klaviyo.com/api/profiles?");
    assertThat(second.data()).hasSize(10).doesNotContainAnyElementsOf(first.data());
    assertThat(Objects.requireNonNull(second.links()).prev()).isNotNull();
  }

  @Test
  void campaignsOfOneChannelLeadToThoseOfTheNext() {
    var email = klaviyo.reply("list_campaigns", Map.of("limit", 24)).paging().orElseThrow();
    var sms = klaviyo.reply("list_campaigns", email.next());
    var push = klaviyo.reply("list_campaigns", sms.paging().orElseThrow().next());

    assertThat(email.next()).isEqualTo(Map.of("page_cursor", "sms:"));
    assertThat(SimulatedKlaviyo.data(sms)).hasSize(3);
    assertThat(sms.paging().orElseThrow().next()).isEqualTo(Map.of("page_cursor", "mobile_push:"));
    assertThat(SimulatedKlaviyo.data(push)).hasSize(2);
    assertThat(push.paging().orElseThrow().hasMore()).isFalse();
  }

  @Test
  void aUrlOfCampaignsKeepsItsChannel() {
    var sms = klaviyo.client().listCampaigns(2L, "sms:").value();
    var url = Objects.requireNonNull(Objects.requireNonNull(sms.links()).next());

    var rest = klaviyo.client().listCampaigns(2L, url).value();

    assertThat(rest.data())
        .extracting(one -> one.attributes().name())
        .containsExactly("Galaxies text 3");
  }

  @Test
  void anOldRevisionHasNoPushCampaigns() {
    var client = klaviyo.connect(inRevision("2024-10-15")).client();

    assertThat(client.listCampaigns(null, "sms:").paging().orElseThrow().hasMore()).isFalse();
  }

  @Test
  void aChannelWithoutCampaignsIsAnEmptyPage() {
    var client = klaviyo.connect(klaviyo.account("personal")).client();

    var page = client.listCampaigns(null, "sms:");

    assertThat(page.value().data()).isEmpty();
    assertThat(page.paging().orElseThrow().hasMore()).isTrue();
  }

  private Account inRevision(String revision) {
    var credentials = klaviyo.account("default").credentials().with("revision", revision);
    return new Account("default", credentials);
  }

  private static Object cursor(Map<String, ?> page) {
    var paging = (Map<?, ?>) Objects.requireNonNull(page.get("paging"));
    var next = (Map<?, ?>) Objects.requireNonNull(paging.get("next"));
    return Objects.requireNonNull(next.get("page_cursor"));
  }
}
