package dev.kosmo.testkit.parcels;

import dev.kosmo.integration.Destructive;
import dev.kosmo.integration.Doc;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Range;
import dev.kosmo.integration.Read;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.Write;
import feign.Param;
import feign.RequestLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of Parcels. */
public interface Parcels {

  @RequestLine("GET /parcels?city={city}&limit={limit}")
  @Read("List parcels, the newest first.")
  Reply<List<Parcel>> listParcels(
      @Doc("Only parcels to this city.") @Param @Nullable String city,
      @Doc("How many to return, 1 to 100.") @Param @Range(min = 1, max = 100) @Nullable Long limit);

  @RequestLine("GET /parcels/{parcelId}")
  @Read("Read one parcel.")
  Reply<Parcel> getParcel(@Doc("The parcel's id.") @Param String parcelId);

  @RequestLine("POST /parcels")
  @Write("Send a parcel.")
  Reply<Parcel> sendParcel(
      @Doc("Where it goes.") @Param String address,
      @Doc("Whether it must be there tomorrow; no if absent.") @Param @Nullable Boolean express,
      @Doc("Weight in kilograms.") @Param @Nullable Double weight,
      @Doc("Words to find it by.") @Param @Nullable List<String> tags,
      @Doc("What is in it.") @Param @Nullable List<Item> contents);

  /** Some things of one kind. */
  record Item(String what, @Nullable Long pieces) {}

  @RequestLine("DELETE /parcels/{parcelId}")
  @Destructive("Call a parcel back, for good.")
  Reply<Parcel> recallParcel(@Doc("The parcel's id.") @Param String parcelId);

  @Read("Find out who you are. Parcels knows no users, so the call is refused.")
  default Reply<Parcel> getCurrentUser() {
    throw IntegrationException.unsupported(
        "Parcels knows no users. Check a key with list_parcels instead.");
  }
}
