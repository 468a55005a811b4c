package dev.kosmo.integration.klaviyo;

/** Klaviyo's answer about one person. */
public record ProfileDocument(Profile data) {}
