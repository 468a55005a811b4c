package dev.kosmo.cli;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.kosmo.integration.Change;
import dev.kosmo.integration.Destructive;
import dev.kosmo.integration.Doc;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.OneOf;
import dev.kosmo.integration.OpenFields;
import dev.kosmo.integration.Page;
import dev.kosmo.integration.Range;
import dev.kosmo.integration.Read;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.Write;
import dev.kosmo.testkit.StubIntegration;
import feign.Param;
import feign.RequestLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions of an integration with each kind of type that they can answer or take. */
interface Quay {

  /** The integration. */
  static Integration<Quay> integration() {
    return new StubIntegration<>("quay", "Quay", Quay.class);
  }

  @Read("Lists ships, such as those of `ACME`; /* nothing */ ends this comment.")
  @RequestLine("GET /ships?size={size}&limit={limit}")
  Reply<ShipPage> listShips(
      @Doc("Only ships of this size")
          @OneOf(
              value = {"small", "large"},
              aliases = "big")
          @Param("size")
          @Nullable String size,
      @Doc("How many, 1 to 50") @Range(min = 1, max = 50) @Param("limit") @Nullable Long limit);

  @Read("Reads a ship.")
  @RequestLine("GET /ships/{id}")
  Reply<Ship> getShip(@Doc("The ship's id") @Param("id") String id);

  @Write("Changes a ship.")
  @RequestLine("PUT /ships/{id}")
  Reply<Ship> updateShip(
      @Doc("The ship's id") @Param("id") String id,
      @Doc("Its new name; null clears it") @Param("name") @Nullable Change<String> name,
      @Doc("What it carries") @Param("cargo") @Nullable List<Map<String, Object>> cargo,
      @Doc("How deep it lies") @Param("draught") @Nullable Double draught,
      @Doc("Where to") @Param("port") @Nullable Port port);

  @Write("Moves a ship.")
  @RequestLine("POST /moves")
  Reply<Ship> moveShip(
      @Doc("Why") @Param("reason") @Nullable String reason,
      @Doc("Where to") @Param("default") List<Long> berths);

  @Write("Adds a note to the log.")
  @RequestLine("POST /log")
  Reply<List<String>> addToLog(
      @Doc("What happened") @Param("note") Map<String, Object> note,
      @Doc("Whether it is urgent") @Param("urgent") @Nullable Boolean urgent);

  @Destructive("Ends a shift.")
  @RequestLine("DELETE /shift")
  Reply<Map<String, Object>> end();

  /** Where ships go. */
  enum Port {
    @JsonProperty("north")
    @JsonAlias("n")
    NORTH,
    @JsonProperty("south")
    SOUTH
  }

  /** One page of ships. */
  @Page
  @JsonNaming(SnakeCaseStrategy.class)
  record ShipPage(List<Ship> ships, boolean hasMore) {}

  /** A ship. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Ship(
      String id,
      @Nullable String displayName,
      double draught,
      @JsonProperty("_type") @Nullable String className,
      List<Berth> berths,
      @Nullable Ship tug,
      Map<String, Long> loads,
      @Nullable List<@Nullable String> pilots,
      @OpenFields("custom.") @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {

    /** Where it lies. */
    record Berth(long number, @JsonAnySetter @OpenFields Map<String, Object> others) {}
  }
}
