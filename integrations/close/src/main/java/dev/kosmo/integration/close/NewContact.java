package dev.kosmo.integration.close;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kosmo.integration.OpenFields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person who is created with a lead. From Close's reference of {@code /contact/}.
 *
 * @param name what the person is called
 * @param title the person's role
 * @param emails the person's addresses
 * @param phones the person's numbers
 * @param urls the person's pages on the web
 * @param custom values of custom fields, each by Close's own key such as {@code custom.cf_...}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewContact(
    @Nullable String name,
    @Nullable String title,
    @Nullable List<Contact.Email> emails,
    @Nullable List<Contact.Phone> phones,
    @Nullable List<Url> urls,
    @OpenFields("custom.") @JsonAnySetter @JsonAnyGetter
        @Nullable Map<String, @Nullable Object> custom) {

  /**
   * A page on the web.
   *
   * @param type such as {@code url}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Url(String url, @Nullable String type) {}
}
