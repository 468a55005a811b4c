package dev.kosmo.integration.klaviyo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.testkit.Signature;
import org.junit.jupiter.api.Test;

class KlaviyoCatalogTest {
  private final IntegrationCatalog catalog = IntegrationCatalog.discover();
  private final KlaviyoIntegration klaviyo = new KlaviyoIntegration();

  @Test
  void isFoundOnTheClassPath() {
    assertThat(catalog.find("klaviyo")).get().isInstanceOf(KlaviyoIntegration.class);
    assertThat(catalog.integration(Klaviyo.class)).isInstanceOf(KlaviyoIntegration.class);
  }

  @Test
  void saysWhatItIs() {
    assertThat(klaviyo.title()).isEqualTo("Klaviyo");
    assertThat(klaviyo.category()).isEqualTo("productivity");
    assertThat(klaviyo.authentication()).isEqualTo("api_key");
    assertThat(klaviyo.baseUri()).hasToString("https://a.klaviyo.com/api");
    assertThat(klaviyo.allFields())
        .map(field -> field.key() + (field.secret() ? " secret" : ""))
        .containsExactly("api_key secret", "revision", "url");
  }

  @Test
  void hasExactlyThePromisedFunctions() {
    assertThat(catalog.functions(klaviyo).all())
        .map(Signature::of)
        .containsExactlyInAnyOrder(
            "write create_profile(email: string, phone_number: string?, first_name: string?,"
                + " last_name: string?, properties: object?)",
            "read get_profile(profile_id: string)",
            "write update_profile(profile_id: string, email: string?, phone_number: string?,"
                + " first_name: string?, last_name: string?, properties: object?)",
            "read list_profiles(limit: integer 1..100?, page_cursor: string?)",
            "write subscribe_profile(list_id: string, email: string, phone_number: string?,"
                + " consented_at: string?)",
            "write create_event(profile_id: string, event_name: string, properties: object?,"
                + " value: number?, time: string?)",
            "read get_event(event_id: string)",
            "read list_events(filter: string?, limit: integer 1..100?, page_cursor: string?)",
            "read list_lists(limit: integer 1..100?, page_cursor: string?)",
            "write create_list(name: string)",
            "read get_list(list_id: string)",
            "read list_list_profiles(list_id: string, limit: integer 1..100?,"
                + " page_cursor: string?)",
            "read list_flows(limit: integer 1..100?, page_cursor: string?)",
            "read get_flow(flow_id: string)",
            "read list_campaigns(limit: integer 1..100?, page_cursor: string?)");
  }

  @Test
  void onlyFieldsOfAnUpdateCanBeCleared() {
    assertThat(catalog.functions(klaviyo).all())
        .flatMap(FunctionSpec::parameters)
        .filteredOn(ParameterSpec::clearable)
        .extracting(ParameterSpec::name)
        .containsExactlyInAnyOrder(
            "email", "phone_number", "first_name", "last_name", "properties");
  }
}
