package dev.kosmo.integration.klaviyo;

/** Klaviyo's answer about one list. */
public record KlaviyoListDocument(KlaviyoList data) {}
