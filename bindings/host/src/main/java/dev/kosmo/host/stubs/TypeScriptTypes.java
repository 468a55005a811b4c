package dev.kosmo.host.stubs;

import dev.kosmo.integration.ValueType;
import dev.kosmo.integration.ValueType.Choice;
import dev.kosmo.integration.ValueType.ListOf;
import dev.kosmo.integration.ValueType.MapOf;
import dev.kosmo.integration.ValueType.Maybe;
import dev.kosmo.integration.ValueType.RecordType;
import dev.kosmo.integration.ValueType.Scalar;
import java.util.stream.Collectors;

/** The types of one integration as TypeScript writes them. */
record TypeScriptTypes(String integration) {

  String of(ValueType type) {
    if (type instanceof Scalar scalar) {
      return scalar(scalar);
    } else if (type instanceof Choice choice) {
      return choice.values().stream().map(Names::quoted).collect(Collectors.joining(" | "));
    } else if (type instanceof ListOf list) {
      return items(list.items()) + "[]";
    } else if (type instanceof MapOf map) {
      return "{ [name: string]: %s }".formatted(of(map.values()));
    } else if (type instanceof Maybe maybe) {
      return of(maybe.type()) + " | null";
    } else if (type instanceof RecordType record) {
      return Names.type(integration) + "." + record.name();
    }
    return "any";
  }

  private static String scalar(Scalar scalar) {
    return switch (scalar.type()) {
      case STRING -> "string";
      case INTEGER, NUMBER -> "number";
      case BOOLEAN -> "boolean";
      case ARRAY -> "any[]";
      case OBJECT -> "{ [name: string]: any }";
    };
  }

  private String items(ValueType type) {
    return type instanceof Choice || type instanceof Maybe ? "(" + of(type) + ")" : of(type);
  }
}
