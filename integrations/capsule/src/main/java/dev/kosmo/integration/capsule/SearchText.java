package dev.kosmo.integration.capsule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words by which a simulated site finds a record. */
final class SearchText {
  private static final List<String> FIELDS =
      List.of("firstName", "lastName", "name", "jobTitle", "about", "description");

  private SearchText() {}

  static String of(Map<String, @Nullable Object> record) {
    return Stream.concat(FIELDS.stream().map(record::get), addresses(record))
        .map(word -> word == null ? "" : word.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static Stream<?> addresses(Map<String, @Nullable Object> record) {
    return record.get("emailAddresses") instanceof List<?> rows
        ? rows.stream().map(row -> RowRules.object(row).get("address"))
        : Stream.of();
  }
}
