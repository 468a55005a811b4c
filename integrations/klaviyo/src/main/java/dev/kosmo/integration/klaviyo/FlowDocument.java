package dev.kosmo.integration.klaviyo;

/** Klaviyo's answer about one flow. */
public record FlowDocument(Flow data) {}
