package dev.kosmo.host.stubs;

import dev.kosmo.integration.DataType;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.integration.ValueType.Field;
import dev.kosmo.integration.ValueType.Maybe;
import dev.kosmo.integration.ValueType.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Writes a declaration file for TypeScript. */
final class TypeScriptStubs {
  private final Lines lines = Lines.after("globals.d.ts");

  String write(List<IntegrationStub> integrations) {
    lines.gap().open("declare namespace Kosmo {");
    lines.add("/** What is installed. */").open("interface Integrations {");
    for (var integration : integrations) {
      lines.add("/** %s */".formatted(text(integration.title())));
      lines.add(
          "readonly %s: %sAccounts;".formatted(integration.name(), Names.type(integration.name())));
    }
    lines.close("}");
    integrations.forEach(this::integration);
    return lines.close("}").toString();
  }

  private void integration(IntegrationStub integration) {
    accounts(integration);
    functions(integration);
    lines.gap().open("namespace %s {".formatted(Names.type(integration.name())));
    integration.functions().forEach(this::arguments);
    var types = new TypeScriptTypes(integration.name());
    integration.records().forEach(record -> record(record, types));
    lines.close("}");
  }

  private void accounts(IntegrationStub integration) {
    var type = Names.type(integration.name());
    lines.gap();
    doc(
        "%1$s with its default account, and its accounts by name. To add one that is missing:"
                .formatted(integration.title())
            + " `declare namespace Kosmo { interface %1$sAccounts { readonly name: %1$s } }`."
                .formatted(type));
    lines.open("interface %1$sAccounts extends %1$s {".formatted(type));
    for (var account : integration.accounts()) {
      lines.add("readonly %s: %s;".formatted(key(account), type));
    }
    lines.close("}");
  }

  private void functions(IntegrationStub integration) {
    lines.gap();
    doc("The functions of %s with one account.".formatted(integration.title()));
    lines.open("interface %s {".formatted(Names.type(integration.name())));
    for (var function : integration.functions()) {
      lines.gap();
      doc(function.description(), "Access: " + function.access().word());
      lines.open("readonly %s: {".formatted(key(function.name())));
      var result = result(function);
      signatures(function, "", result);
      signatures(function, "async", "Promise<%s>".formatted(result));
      lines.close("};");
    }
    lines.close("}");
  }

  private void signatures(FunctionSpec function, String name, String result) {
    lines.add("%s(%s): %s;".formatted(name, named(function), result));
    if (takesPositions(function)) {
      lines.add("%s(%s): %s;".formatted(name, positions(function), result));
    }
  }

  /** A first object would be taken for the arguments by name. */
  private static boolean takesPositions(FunctionSpec function) {
    return !function.parameters().isEmpty()
        && function.parameters().get(0).type() != DataType.OBJECT;
  }

  private static String result(FunctionSpec function) {
    var result = new TypeScriptTypes(function.integration()).of(function.result());
    if (!(function.result() instanceof RecordType record && record.isPage())) {
      return result;
    }
    var arguments = function.parameters().isEmpty() ? "NoArguments" : argumentsType(function);
    return "%s & Paged<%s>".formatted(result, arguments);
  }

  private static String named(FunctionSpec function) {
    if (function.parameters().isEmpty()) {
      return "args?: NoArguments";
    }
    var optional = function.parameters().stream().noneMatch(ParameterSpec::required);
    return "args%s: %s".formatted(optional ? "?" : "", argumentsType(function));
  }

  private static String positions(FunctionSpec function) {
    var types = new TypeScriptTypes(function.integration());
    var parameters = new ArrayList<String>();
    var required = false;
    for (var i = function.parameters().size() - 1; i >= 0; i--) {
      var parameter = function.parameters().get(i);
      var type = parameter(function, parameter, types);
      required |= parameter.required();
      // What stands before something required can be undefined, but not be left out.
      parameters.add(
          0,
          "%s%s: %s%s"
              .formatted(
                  Names.variable(parameter.name()),
                  required ? "" : "?",
                  type,
                  required && !parameter.required() ? " | undefined" : ""));
    }
    return String.join(", ", parameters);
  }

  private static String parameter(
      FunctionSpec function, ParameterSpec parameter, TypeScriptTypes types) {
    var type = types.of(function.typeOf(parameter));
    return parameter.clearable() ? type + " | null" : type;
  }

  private static String argumentsType(FunctionSpec function) {
    return "%s.%sArguments"
        .formatted(Names.type(function.integration()), Names.type(function.name()));
  }

  private void arguments(FunctionSpec function) {
    if (function.parameters().isEmpty()) {
      return;
    }
    var types = new TypeScriptTypes(function.integration());
    lines.gap();
    lines.open("interface %sArguments {".formatted(Names.type(function.name())));
    for (var parameter : function.parameters()) {
      doc(parameter.description());
      lines.add(
          "%s%s: %s;"
              .formatted(
                  key(parameter.name()),
                  parameter.required() ? "" : "?",
                  parameter(function, parameter, types)));
    }
    lines.close("}");
  }

  private void record(RecordType record, TypeScriptTypes types) {
    lines.gap().open("interface %s {".formatted(record.name()));
    record.fields().forEach(field -> lines.add(field(field, types)));
    record
        .open()
        .ifPresent(
            prefix ->
                lines
                    .add("/** What the users of the product define themselves. */")
                    .add(
                        "[name: %s]: any;"
                            .formatted(prefix.isEmpty() ? "string" : "`" + prefix + "${string}`")));
    lines.close("}");
  }

  private static String field(Field field, TypeScriptTypes types) {
    var optional = field.type() instanceof Maybe;
    return "%s%s: %s;".formatted(key(field.name()), optional ? "?" : "", types.of(field.type()));
  }

  private void doc(String... paragraphs) {
    if (paragraphs.length == 1) {
      lines.add("/** %s */".formatted(text(paragraphs[0])));
      return;
    }
    lines.add("/**");
    for (var i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        lines.add(" *");
      }
      lines.add(" * " + text(paragraphs[i]));
    }
    lines.add(" */");
  }

  /** Prose that cannot end the comment around it. */
  private static String text(String prose) {
    return prose.replaceAll("\\s+", " ").replace("*/", "*\\/");
  }

  private static String key(String name) {
    return Names.isIdentifier(name) ? name : Names.quoted(name);
  }
}
