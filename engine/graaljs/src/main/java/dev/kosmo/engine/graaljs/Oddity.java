package dev.kosmo.engine.graaljs;

/** Why a value of a script is no data. */
enum Oddity {
  FUNCTION("is a function"),
  NAMESPACE("is a namespace"),
  SYMBOL("is a symbol"),
  CYCLE("contains itself"),
  TOO_DEEP("is nested more than 1000 levels deep"),
  TOO_MANY("is one of more than a million values"),
  MAP("is a Map; pass Object.fromEntries(map)"),
  SET("is a Set; pass [...set]"),
  ITERATOR("is an iterator; pass [...iterator]"),
  DATE("is an invalid date");

  final String words;

  Oddity(String words) {
    this.words = words;
  }
}
