package dev.kosmo.integration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The credentials of one account, to be hidden wherever a vendor or a URL repeats them. */
final class Secrets {
  private static final String HIDDEN = "***";

  private final List<String> forms = new ArrayList<>();

  Secrets(Integration<?> integration, Account account) {
    for (var field : integration.fields()) {
      var value = field.secret() ? account.credentials().find(field.key()).orElse("") : "";
      if (!value.isEmpty()) {
        forms.addAll(forms(value));
      }
    }
  }

  /** The text without credentials. */
  String hide(String text) {
    var clean = text;
    for (var form : forms) {
      clean = clean.replace(form, HIDDEN);
    }
    return clean;
  }

  /** A credential as it is, in a URL, and in the two ways of Basic authentication. */
  private static List<String> forms(String value) {
    return List.of(
        value,
        PercentEncoding.value(value),
        base64(value + ":").replace("=", ""),
        base64(value).replace("=", ""));
  }

  private static String base64(String value) {
    return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }
}
