package dev.kosmo.integration.klaviyo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KlaviyoListsTest {
  private final SimulatedKlaviyo klaviyo = new SimulatedKlaviyo();

  @AfterEach
  void stop() {
    klaviyo.close();
  }

  @Test
  void pagesLeadThroughAllProfiles() {
    var ids = klaviyo.idsOfAll("list_profiles", Map.of("limit", 100));

    assertThat(ids).hasSize(240).doesNotHaveDuplicates();
  }

  @Test
  void campaignsOfAllChannelsComeOneAfterTheOther() {
    var ids = klaviyo.idsOfAll("list_campaigns", Map.of("limit", 10));

    assertThat(ids).hasSize(29).doesNotHaveDuplicates();
  }
}
