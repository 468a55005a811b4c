package dev.kosmo.integration.capsule;

import java.util.List;

/** Invented names, enough for hundreds of records. */
final class SeedNames {
  private static final List<String> FIRST =
      List.of(
          "Jane", "Amara", "Ben", "Chiara", "Dmitri", "Elif", "Farid", "Greta", "Hugo", "Ines",
          "Jonas", "Keiko", "Liam", "Mina", "Noor", "Otto", "Priya");

  private static final List<String> LAST =
      List.of(
          "Abara",
          "Brandt",
          "Castillo",
          "Dvorak",
          "Eriksen",
          "Fontaine",
          "Gallo",
          "Hoang",
          "Ivanov",
          "Jensen",
          "Kowalski",
          "Lindgren",
          "Moreau");

  private static final List<String> ORGANISATION =
      List.of(
          "Acme",
          "Larkspur",
          "Copperfield",
          "Northgate",
          "Tidewater",
          "Juniper",
          "Halcyon",
          "Bluebell",
          "Quarry",
          "Sundial",
          "Marigold");

  private static final List<String> TRADE =
      List.of("Fittings", "Labs", "Bakery", "Studios", "Logistics", "Gardens", "Press");

  private static final List<String> JOB =
      List.of("Buyer", "CTO", "Office Manager", "Founder", "Head of Sales");

  private static final List<String> SALE =
      List.of("Annual licence", "Website redesign", "Support contract", "Pilot", "Renewal");

  private static final List<String> PROJECT =
      List.of("Onboarding", "Implementation", "Migration", "Training");

  private static final List<String> TASK =
      List.of("Send the contract", "Call back", "Prepare the demo", "Ask for feedback");

  private SeedNames() {}

  private static String pick(List<String> names, int number) {
    return names.get(number % names.size());
  }

  static String first(int number) {
    return pick(FIRST, number);
  }

  static String last(int number) {
    return pick(LAST, number);
  }

  static String organisation(int number) {
    return pick(ORGANISATION, number / 4) + " " + pick(TRADE, number / 4);
  }

  static String job(int number) {
    return pick(JOB, number);
  }

  static String sale(int number) {
    return numbered(SALE, number);
  }

  static String project(int number) {
    return numbered(PROJECT, number);
  }

  static String task(int number) {
    return numbered(TASK, number);
  }

  private static String numbered(List<String> names, int number) {
    var round = number / names.size();
    return pick(names, number) + (round == 0 ? "" : " " + (round + 1));
  }
}
