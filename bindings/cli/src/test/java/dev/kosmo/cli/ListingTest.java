package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.host.JsonText;
import dev.kosmo.host.ScriptHost;
import dev.kosmo.integration.Read;
import dev.kosmo.testkit.StubIntegration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListingTest {
  private static Listing listing(Map<String, String> variables) {
    try (var host =
        ScriptHost.builder().integrations(Parcels.integration()).environment(variables).build()) {
      return Listing.of(host);
    }
  }

  @Test
  void theTableShowsWhatThereIs() {
    var listing = listing(Map.of("PARCELS_API_KEY", "none", "PARCELS_NORTH_API_KEY", "none"));

    Golden.check("list/configured.txt", listing.table() + "\n");
  }

  @Test
  void anAccountWithoutItsCredentialsIsNotConfigured() {
    var listing = listing(Map.of("PARCELS_URL", "https://parcels.example"));

    Golden.check("list/not-configured.txt", listing.table() + "\n");
  }

  @Test
  void theDocumentDescribesEveryParameter() {
    var listing = listing(Map.of("PARCELS_API_KEY", "none"));

    Golden.check("list/configured.json", JsonText.pretty(listing.document()) + "\n");
  }

  @Test
  void aFaultyIntegrationIsNamedBesideTheOthers() {
    var faulty = new StubIntegration<>("faulty", "Faulty", Faulty.class);
    try (var host =
        ScriptHost.builder()
            .integrations(Parcels.integration(), faulty)
            .environment(Map.of())
            .build()) {
      var listing = Listing.of(host);

      assertThat(listing.entries())
          .map(entry -> entry.integration().name())
          .containsExactly("parcels");
      assertThat(listing.faults())
          .containsExactly(
              "The integration `faulty` cannot be used: `read_it`: it must return a Reply.");
      assertThat(listing.document())
          .containsEntry("success", false)
          .containsEntry("error", listing.faults().get(0));
    }
  }

  /** Without a {@code Reply}. */
  interface Faulty {
    @Read("Reads.")
    String readIt();
  }

  @Test
  void anEmptyListSaysSo() {
    try (var host = ScriptHost.builder().integrations().build()) {
      assertThat(Listing.of(host).table()).isEqualTo("No integrations are installed.");
    }
  }
}
