package dev.kosmo.cli;

import dev.kosmo.integration.Destructive;
import dev.kosmo.integration.Doc;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.OneOf;
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

/** The functions of an integration with each kind of access and parameter. */
interface Parcels {

  /** The integration. */
  static Integration<Parcels> integration() {
    return new StubIntegration<>("parcels", "Parcels & Co.", Parcels.class);
  }

  @Read("Lists parcels.")
  @RequestLine("GET /parcels?limit={limit}&state={state}")
  Reply<Map<String, Object>> listParcels(
      @Doc("How many to return") @Param("limit") @Range(min = 1, max = 50) @Nullable Long limit,
      @Doc("Only those in this state") @Param("state") @OneOf({"sent", "lost"})
          @Nullable String state);

  @Write("Sends a parcel.")
  @RequestLine("POST /parcels")
  Reply<Map<String, Object>> sendParcel(
      @Doc("Where it goes") @Param("address") String address,
      @Doc("What is in it") @Param("contents") @Nullable List<String> contents,
      @Doc("Anything else") @Param("options") @Nullable Map<String, Object> options,
      @Doc("Whether somebody signs") @Param("signed") @Nullable Boolean signed,
      @Doc("Weight in kg") @Param("weight") @Nullable Double weight);

  @Destructive("Shreds a parcel.")
  @RequestLine("DELETE /parcels/{id}")
  Reply<Map<String, Object>> shredParcel(@Doc("Its number") @Param("id") String id);

  @Read("Tells who we are.")
  @RequestLine("GET /me")
  Reply<Map<String, Object>> getCurrentUser();
}
