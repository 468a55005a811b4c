package dev.kosmo.integration.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.testkit.Signature;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class LoopsCatalogTest {
  private final IntegrationCatalog catalog = IntegrationCatalog.discover();

  @Test
  void isFoundOnTheClassPath() {
    assertThat(catalog.find("loops")).get().isInstanceOf(LoopsIntegration.class);
    assertThat(catalog.integration(Loops.class)).isInstanceOf(LoopsIntegration.class);
  }

  @Test
  void saysWhatItIs() {
    var loops = new LoopsIntegration();

    assertThat(loops.title()).isEqualTo("Loops");
    assertThat(loops.category()).isEqualTo("email");
    assertThat(loops.authentication()).isEqualTo("API key auth");
    assertThat(loops.baseUri()).hasToString("https://app.loops.so/api/v1");
    assertThat(loops.allFields())
        .map(field -> field.key() + (field.secret() ? " secret" : ""))
        .containsExactly("api_key secret", "url");
  }

  @Test
  void hasExactlyThePromisedFunctions() {
    assertThat(functions())
        .map(Signature::of)
        .containsExactlyInAnyOrder(
            "read list_contacts(limit: integer 1..50?, offset: integer 0..?)",
            "read get_contact(contact_id: string)",
            "write create_contact(email: string, first_name: string?, last_name: string?)",
            "write update_contact(contact_id: string, email: string?, first_name: string?,"
                + " last_name: string?, properties: object?)",
            "write send_event(email: string, event_name: string, properties: object?)",
            "read get_current_user()");
  }

  @Test
  void namesTheFunctionThatReplacesTheMissingOne() {
    assertThat(catalog.functions(new LoopsIntegration()).find("loops_list_contacts"))
        .get()
        .extracting(FunctionSpec::description)
        .asString()
        .contains("get_contact");
  }

  private Collection<FunctionSpec> functions() {
    return catalog.functions(new LoopsIntegration()).all();
  }
}
