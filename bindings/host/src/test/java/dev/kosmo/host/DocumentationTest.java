package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.Guide;
import dev.kosmo.integration.IntegrationCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentationTest {
  private final IntegrationCatalog catalog = IntegrationCatalog.discover();
  private final Documentation documentation = new Documentation(catalog);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "close.list_leads",
        "close.listLeads",
        "close.list-leads",
        "close.close_list_leads",
        "close_list_leads",
        "integrations.close.list_leads",
        "integrations.close_list_leads",
        "app.integrations.close.list_leads",
        "app.integrations.close_list_leads",
        "close.us_team.list_leads",
        "app.integrations.close.default.close_list_leads",
        " close.list_leads ",
      })
  void everySpellingLeadsToTheOnePageOfAFunction(String written) {
    var page = documentation.find(written).orElseThrow();

    assertThat(page.name()).isEqualTo("close.list_leads");
    assertThat(page.functions()).extracting("name").containsExactly("list_leads");
    assertThat(page.markdown()).startsWith("# close.list_leads\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"close", "integrations.close", "app.integrations.close", "Close"})
  void everySpellingLeadsToTheOnePageOfAnIntegration(String written) {
    var page = documentation.find(written).orElseThrow();

    assertThat(page.name()).isEqualTo("close");
    assertThat(page.functions()).hasSize(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "app",
        "integrations",
        "app.integrations",
        "close.",
        "close_",
        "clos",
        "close.us_team",
        "close.list_leads.query.more",
        "close.list_leads.",
        "list_leads",
      })
  void nothingElseIsAPage(String written) {
    assertThat(documentation.find(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          loops.create_contct           | Did you mean: loops.create_contact,
          loops_create_contct           | Did you mean: loops.create_contact,
          loops.marketing.create_contct | Did you mean: loops.create_contact,
          lops                          | Did you mean: loops?
          lops.create_contact           | Did you mean: loops?
          integrations.lops             | Did you mean: loops?
          loops.shred_parcel            | The page `loops` lists its functions.
          """)
  void anUnknownPageSuggestsWhatMayHaveBeenMeant(String written, String suggestion) {
    assertThat(documentation.notFound(written))
        .startsWith("No integration docs found for '%s'. ".formatted(written))
        .contains(suggestion);
  }

  @Test
  void aFunctionsPageGoesFromWhatItDoesToWhatCanGoWrong() {
    assertThat(documentation.read("close.update_lead").orElseThrow())
        .containsSubsequence(
            "# close.update_lead\n\nChanges the given fields of a lead",
            "\n\nAccess: write\n\n",
            "| Parameter | Type | Required | Meaning |\n|---|---|---|---|\n",
            "| `id` | string | yes | The id of the lead",
            "| `custom` | object | no | ",
            "\n\n```lua\n",
            "\n\n```js\n",
            "\n\nEach prints:\n\n```text\n",
            "\n\nComes back: ",
            "\n\nErrors: ");
  }

  @Test
  void aFunctionsPageNamesTheMembersOfTheObjectsThatItTakes() {
    assertThat(documentation.read("close.create_lead").orElseThrow())
        .contains(
            """
            What the objects may hold:

            - each of `contacts`: `name`, `title`, `emails` (array), `phones` (array), `urls` (array), \
            any that begin with `custom.`
            - each of `emails`: `email` (required), `type`, `is_unsubscribed` (boolean)
            """);
    assertThat(documentation.read("capsule.update_tag").orElseThrow())
        .contains(
            "\n- `tag`: `id` (integer), `name`, `description`, `dataTag` (boolean), `_delete`");
    assertThat(documentation.read("close.update_lead").orElseThrow())
        .doesNotContain("What the objects");
  }

  @Test
  void anIntegrationsPageEndsWithTheGuidesIntroduction() {
    var guide = Guide.of(catalog.find("close").orElseThrow()).introduction();

    assertThat(documentation.read("close").orElseThrow())
        .containsSubsequence(
            "# Close CRM\n\nClose is a CRM",
            "- Namespace: `app.integrations.close`\n",
            "- Category: crm\n",
            "- Authentication: API key auth\n",
            "- Account fields: `api_key`, `url` (optional)\n",
            "\n## Functions\n\n- `list_leads` (read): ",
            "\n- `delete_lead` (destructive): ",
            "\n## Authentication\n")
        .containsOnlyOnce("# Close CRM")
        .endsWith("\n\n" + guide.substring(guide.indexOf("## Authentication")));
  }

  @Test
  void everyPageThatIsListedCanBeRead() {
    assertThat(documentation.list().lines())
        .hasSizeGreaterThan(catalog.integrations().size())
        .allSatisfy(line -> assertThat(documentation.read(line.split(" - ", 2)[0])).isPresent());
  }
}
