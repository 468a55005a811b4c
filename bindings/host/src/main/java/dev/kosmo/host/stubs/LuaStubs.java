package dev.kosmo.host.stubs;

import dev.kosmo.integration.DataType;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.integration.ValueType.Maybe;
import dev.kosmo.integration.ValueType.RecordType;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a file of definitions for the Lua language server: annotations on empty functions. */
final class LuaStubs {
  private final Lines lines = Lines.after("globals.lua");

  String write(List<IntegrationStub> integrations) {
    lines.gap().add("---What is installed.").add("---@class kosmo.Integrations");
    for (var integration : integrations) {
      lines.add(
          "---@field %1$s kosmo.%1$s.Accounts %2$s"
              .formatted(integration.name(), text(integration.title())));
    }
    integrations.forEach(this::integration);
    return lines.toString();
  }

  private void integration(IntegrationStub integration) {
    var types = new LuaTypes(integration.name());
    integration.functions().forEach(function -> arguments(function, types));
    integration.records().forEach(record -> record(record, types));
    accounts(integration);
    lines
        .gap()
        .add("do") // A chunk has no room for many locals at its outermost level.
        .add("---The functions of %s with one account.".formatted(text(integration.title())))
        .add("---@class kosmo." + integration.name())
        .add("local functions = {}");
    integration.functions().forEach(function -> function(function, types));
    lines.add("end");
  }

  private void accounts(IntegrationStub integration) {
    lines
        .gap()
        .add(
            "---%s with its default account, and its accounts by name."
                .formatted(text(integration.title())))
        .add("---@class kosmo.%1$s.Accounts : kosmo.%1$s".formatted(integration.name()));
    for (var account : integration.accounts()) {
      lines.add("---@field %s kosmo.%s".formatted(key(account), integration.name()));
    }
  }

  private void arguments(FunctionSpec function, LuaTypes types) {
    if (function.parameters().isEmpty()) {
      return;
    }
    lines.gap().add("---@class " + argumentsType(function, types));
    for (var parameter : function.parameters()) {
      lines.add(
          "---@field %s%s %s %s"
              .formatted(
                  key(parameter.name()),
                  parameter.required() ? "" : "?",
                  parameter(function, parameter, types),
                  text(parameter.description())));
    }
  }

  private static String parameter(FunctionSpec function, ParameterSpec parameter, LuaTypes types) {
    var type = types.of(function.typeOf(parameter));
    return parameter.clearable() ? type + "|kosmo.Null" : type;
  }

  private static String argumentsType(FunctionSpec function, LuaTypes types) {
    return types.record(Names.type(function.name()) + "Arguments");
  }

  private void record(RecordType record, LuaTypes types) {
    lines.gap();
    // The language server has no names by pattern, and any name would hide every slip.
    record
        .open()
        .filter(prefix -> !prefix.isEmpty())
        .ifPresent(
            prefix -> lines.add("---Besides, fields that users define: `%s*`.".formatted(prefix)));
    lines.add("---@class " + types.of(record));
    for (var field : record.fields()) {
      lines.add(
          "---@field %s%s %s"
              .formatted(
                  key(field.name()),
                  field.type() instanceof Maybe ? "?" : "",
                  types.of(field.type())));
    }
    if (record.isPage()) {
      lines.add("---@field paging kosmo.Paging");
    }
    record.open().filter(String::isEmpty).ifPresent(any -> lines.add("---@field [string] any"));
  }

  private void function(FunctionSpec function, LuaTypes types) {
    var result = types.of(function.result());
    lines
        .gap()
        .add("---" + text(function.description()))
        .add("---")
        .add("---Access: " + function.access().word());
    lines.add("---@param arguments" + named(function, types)).add("---@return " + result);
    // A first table would be taken for the arguments by name.
    if (!function.parameters().isEmpty()
        && function.parameters().get(0).type() != DataType.OBJECT) {
      lines.add("---@overload fun(%s): %s".formatted(positions(function, types), result));
    }
    lines.add(
        Names.isMember(function.name())
            ? "function functions.%s(arguments) end".formatted(function.name())
            : "functions[%s] = function(arguments) end".formatted(Names.quoted(function.name())));
  }

  /** An empty table is welcome where there is nothing to say. */
  private static String named(FunctionSpec function, LuaTypes types) {
    var optional = function.parameters().stream().noneMatch(ParameterSpec::required);
    return (optional ? "? " : " ")
        + (function.parameters().isEmpty() ? "{}" : argumentsType(function, types));
  }

  private static String positions(FunctionSpec function, LuaTypes types) {
    return function.parameters().stream()
        .map(
            parameter ->
                "%s%s: %s"
                    .formatted(
                        Names.variable(parameter.name()),
                        parameter.required() ? "" : "?",
                        parameter(function, parameter, types)))
        .collect(Collectors.joining(", "));
  }

  private static String key(String name) {
    return Names.isIdentifier(name) ? name : "[%s]".formatted(Names.quoted(name));
  }

  /** Prose on one line. */
  private static String text(String prose) {
    return prose.replaceAll("\\s+", " ");
  }
}
