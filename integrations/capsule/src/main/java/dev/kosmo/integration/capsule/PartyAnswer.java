package dev.kosmo.integration.capsule;

/**
 * One contact, wrapped as Capsule sends it.
 *
 * @param party the contact
 */
public record PartyAnswer(Party party) {}
