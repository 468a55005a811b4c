package dev.kosmo.integration;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import feign.FeignIgnore;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An invented API with one function of every kind. */
public interface Notes {

  /** A note. */
  record Note(String id, @Nullable String text) {}

  /** Where a copy of a note goes. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Copy(
      String place,
      @JsonProperty("_type") @Nullable Paper paper,
      @Nullable Long number,
      @Nullable List<Copy> copies,
      @OpenFields("x.") @JsonAnySetter @JsonAnyGetter
          @Nullable Map<String, @Nullable Object> others) {}

  /** How a note is filed. */
  record Card(
      @Nullable Long id,
      @Nullable String fullName,
      @Nullable Double weight,
      @Nullable Card parent,
      @Nullable List<Card> links,
      @Nullable Object value) {}

  /** What a note is written on. */
  enum Paper {
    @JsonProperty("red")
    @JsonAlias({"crimson", "scarlet"})
    RED,
    @JsonProperty("blue")
    BLUE;

    @Override
    public String toString() {
      return this == RED ? "r" : "b";
    }
  }

  @Read("Lists notes.")
  @RequestLine("GET /notes?q={q}&page[size]={limit}&tag={tags}&order={order}")
  Reply<List<Note>> listNotes(
      @Doc("What to look for") @Param("q") @Nullable String query,
      @Doc("How many") @Range(min = 1, max = 50) @Param("limit") @Nullable Long limit,
      @Doc("Tags") @Param("tags") @Nullable List<String> tags,
      @Doc("Order")
          @OneOf(
              value = {"asc", "desc"},
              aliases = "up")
          @Param("order")
          @Nullable String order);

  @Read("Gets a note.")
  @RequestLine("GET /notes/{id}")
  Reply<Note> getNote(@Doc("The note's id") @Param("id") String id);

  @Write("Creates a note.")
  @IdempotencyKey
  @RequestLine("POST /notes")
  Reply<Note> createNote(
      @Doc("Its text") @MayBeEmpty @Param("text") String text,
      @Doc("More about it") @Param("meta") @Nullable Map<String, Object> meta,
      @Doc("Its weight") @Param("weight") @Nullable Double weight,
      @Doc("Whether it is pinned") @Param("pinned") @Nullable Boolean pinned);

  @Write("Changes a note.")
  @RequestLine("PUT /notes/{id}")
  Reply<Note> updateNote(
      @Doc("The note's id") @Param("id") String id,
      @Doc("Its new text") @Param("text") @Nullable Change<String> text);

  @Destructive("Deletes two notes.")
  default Reply<Note> deleteNotes(
      @Doc("The one") String firstId, @Doc("The other") String secondId) {
    delete(firstId);
    return delete(secondId);
  }

  @RequestLine("DELETE /notes/{id}")
  Reply<Note> delete(@Param("id") String id);

  default Reply<List<Note>> listNearNotes() {
    return listNotes(region().orElse("everywhere"), null, null, null);
  }

  @FeignIgnore
  @Setting("region")
  Optional<String> region();

  @FeignIgnore
  @Setting("token")
  Optional<String> token();

  @Read("Finds notes.")
  @RequestLine("GET /notes?paper={paper}")
  Reply<List<Note>> findNotes(
      @Doc("What they are written on") @Spelled("paperKind") @Param("paper") Paper paper);

  @Write("Files a note.")
  @RequestLine("POST /files")
  Reply<Note> fileNote(
      @Doc("Its copies") @Param("copies") List<Copy> copies,
      @Doc("Its card") @Shaped(Card.class) @Param("card")
          @Nullable Map<String, @Nullable Object> card,
      @Doc("More cards") @Shaped(Card.class) @Param("cards")
          @Nullable List<Map<String, @Nullable Object>> cards);

  @RequestLine("GET /{path}")
  Reply<Object> get(@Param("path") RelativePath path, @QueryMap Query query);
}
