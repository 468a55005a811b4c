package dev.kosmo.host;

import dev.kosmo.integration.FunctionSpec;
import java.util.List;

/**
 * One page of the documentation.
 *
 * @param name the name by which it is documented, such as {@code loops.create_contact}
 * @param markdown its text
 * @param functions what it is about: one function, or all of an integration
 */
public record DocsPage(String name, String markdown, List<FunctionSpec> functions) {

  public DocsPage {
    functions = List.copyOf(functions);
  }
}
