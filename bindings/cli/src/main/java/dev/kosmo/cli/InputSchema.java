package dev.kosmo.cli;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ParameterSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of a function as JSON Schema. */
final class InputSchema {
  private InputSchema() {}

  static Map<String, Object> of(FunctionSpec function) {
    var properties = new LinkedHashMap<String, Object>();
    for (var parameter : function.parameters()) {
      properties.put(parameter.name(), property(parameter));
    }
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put(
        "required",
        function.parameters().stream()
            .filter(ParameterSpec::required)
            .map(ParameterSpec::name)
            .toList());
    return schema;
  }

  private static Map<String, Object> property(ParameterSpec parameter) {
    var property = new LinkedHashMap<String, Object>();
    property.put("type", parameter.type().word());
    property.put("description", parameter.description());
    if (!parameter.values().isEmpty()) {
      property.put("enum", parameter.values());
    }
    if (parameter.min() != Long.MIN_VALUE) {
      property.put("minimum", parameter.min());
    }
    if (parameter.max() != Long.MAX_VALUE) {
      property.put("maximum", parameter.max());
    }
    return property;
  }
}
