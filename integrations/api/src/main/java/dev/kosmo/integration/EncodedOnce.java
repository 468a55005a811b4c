package dev.kosmo.integration;

import feign.Contract;
import feign.MethodMetadata;
import feign.Param;
import java.util.HashMap;
import java.util.List;

/**
 * Feign's own contract with values of paths and queries percent-encoded exactly once. By itself
 * Feign leaves alone what looks encoded and decodes slashes again, so an id could become a path.
 */
final class EncodedOnce implements Contract {
  private final Contract contract = new Contract.Default();

  @Override
  public List<MethodMetadata> parseAndValidateMetadata(Class<?> api) {
    var methods = contract.parseAndValidateMetadata(api);
    for (var method : methods) {
      method.template().decodeSlash(takesPath(method));
      addExpanders(method);
    }
    return methods;
  }

  /** A checked path keeps its slashes; any other value could become a path by them. */
  private static boolean takesPath(MethodMetadata method) {
    return List.of(method.method().getParameterTypes()).contains(RelativePath.class);
  }

  private static void addExpanders(MethodMetadata method) {
    var expanders = new HashMap<Integer, Param.Expander>();
    var path = method.template().path();
    var url = method.template().url();
    method
        .indexToName()
        .forEach(
            (index, names) -> {
              var name = names.iterator().next();
              var variable = "{" + name + "}";
              if (path.contains(variable)) {
                expanders.put(index, value -> segment(name, value));
              } else if (url.contains(variable)) {
                expanders.put(index, PercentEncoding::value);
              }
            });
    method.indexToExpander(expanders);
  }

  private static String segment(String name, Object value) {
    return value instanceof RelativePath ? value.toString() : PercentEncoding.segment(name, value);
  }
}
