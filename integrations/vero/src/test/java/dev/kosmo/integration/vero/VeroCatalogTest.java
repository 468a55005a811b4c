package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.testkit.Signature;
import org.junit.jupiter.api.Test;

class VeroCatalogTest {
  private final IntegrationCatalog catalog = IntegrationCatalog.discover();

  @Test
  void isFoundOnTheClassPath() {
    assertThat(catalog.find("vero")).get().isInstanceOf(VeroIntegration.class);
    assertThat(catalog.integration(Vero.class)).isInstanceOf(VeroIntegration.class);
  }

  @Test
  void saysWhatItIs() {
    var vero = new VeroIntegration();

    assertThat(vero.title()).isEqualTo("Vero");
    assertThat(vero.category()).isEqualTo("email");
    assertThat(vero.authentication()).isEqualTo("API token auth");
    assertThat(vero.baseUri()).hasToString("https://api.getvero.com/api/v2");
    assertThat(vero.allFields())
        .map(field -> field.key() + (field.secret() ? " secret" : ""))
        .containsExactly("auth_token secret", "auth_in", "url");
  }

  @Test
  void hasExactlyThePromisedFunctions() {
    assertThat(catalog.functions(new VeroIntegration()).all())
        .map(Signature::of)
        .containsExactlyInAnyOrder(
            "write identify_user(id: string, email: string, name: string?, data: object?)",
            "write track_event(identity: string, event_name: string, data: object?)",
            "write update_user(id: string, email: string?, data: object?)",
            "write unsubscribe(id: string)",
            "write resubscribe(id: string)",
            "read get_current_user()");
  }

  @Test
  void bothSpellingsFindAFunction() {
    var functions = catalog.functions(new VeroIntegration());

    assertThat(functions.find("vero_track_event")).isEqualTo(functions.find("trackEvent"));
    assertThat(functions.find("track_event")).isPresent();
  }
}
