package dev.kosmo.integration.capsule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tags of one entity.
 *
 * @param entity what has them
 */
record TagKind(Entity entity) implements Kind {
  private static final FieldRules RULES =
      new FieldRules().on(FieldRules::text, "name", "description").on(FieldRules::flag, "dataTag");

  @Override
  public String singular() {
    return "tag";
  }

  @Override
  public String plural() {
    return "tags";
  }

  @Override
  public String shelf() {
    return entity + "/tags";
  }

  @Override
  public Map<String, @Nullable Object> blank(SimulatedSite site) {
    return Fields.of("name", null, "description", null, "dataTag", false);
  }

  @Override
  public FieldRules rules() {
    return RULES;
  }

  @Override
  public void finish(Writing writing) {
    writing.require("name");
    var tag = writing.record();
    var isTaken =
        writing.site().shelf(shelf()).all().stream()
            .anyMatch(
                other ->
                    Shelf.id(other) != Shelf.id(tag)
                        && Objects.equals(other.get("name"), tag.get("name")));
    if (isTaken) {
      writing.wrong("name", "is taken by another tag");
    }
  }

  /** Capsule takes a tag from all records later, as a job. */
  @Override
  public int delete(SimulatedSite site, Map<String, @Nullable Object> record) {
    for (var tagged : site.shelf(entity.toString()).all()) {
      if (tagged.get("tags") instanceof List<?> tags) {
        tagged.put("tags", tags.stream().filter(tag -> !isTag(tag, record)).toList());
      }
    }
    site.shelf(shelf()).remove(record);
    return 202;
  }

  private static boolean isTag(@Nullable Object tag, Map<String, @Nullable Object> record) {
    return tag instanceof Map<?, ?> map && Objects.equals(map.get("id"), record.get("id"));
  }
}
