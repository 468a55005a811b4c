package dev.kosmo.host.stubs;

import dev.kosmo.integration.ValueType;
import dev.kosmo.integration.ValueType.Choice;
import dev.kosmo.integration.ValueType.ListOf;
import dev.kosmo.integration.ValueType.MapOf;
import dev.kosmo.integration.ValueType.Maybe;
import dev.kosmo.integration.ValueType.RecordType;
import dev.kosmo.integration.ValueType.Scalar;
import java.util.stream.Collectors;

/** The types of one integration as the Lua language server reads them. */
record LuaTypes(String integration) {

  /** The type of a value that is there: nil is for the name of the field to say. */
  String of(ValueType type) {
    if (type instanceof Scalar scalar) {
      return scalar(scalar);
    } else if (type instanceof Choice choice) {
      return choice.values().stream().map(Names::quoted).collect(Collectors.joining("|"));
    } else if (type instanceof ListOf list) {
      return items(list.items()) + "[]";
    } else if (type instanceof MapOf map) {
      return "table<string, %s>".formatted(of(map.values()));
    } else if (type instanceof Maybe maybe) {
      return of(maybe.type());
    } else if (type instanceof RecordType record) {
      return record(record.name());
    }
    return "any";
  }

  /** The class with this name among those of the integration. */
  String record(String name) {
    return "kosmo.%s.%s".formatted(integration, name);
  }

  private static String scalar(Scalar scalar) {
    return switch (scalar.type()) {
      case STRING -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
      case ARRAY -> "any[]";
      case OBJECT -> "table<string, any>";
    };
  }

  /** A null inside a list keeps its position. */
  private String items(ValueType type) {
    if (type instanceof Maybe) {
      return "(" + of(type) + "|kosmo.Null)";
    }
    return type instanceof Choice ? "(" + of(type) + ")" : of(type);
  }
}
