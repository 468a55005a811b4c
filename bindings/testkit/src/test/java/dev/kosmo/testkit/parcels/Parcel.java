package dev.kosmo.testkit.parcels;

/** A parcel on its way. */
public record Parcel(String id, String address, boolean express) {}
