package dev.kosmo.host;

import dev.kosmo.integration.Network;
import dev.kosmo.integration.Transport;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a host reaches the vendors.
 *
 * @param chosen by the application, or null for what the variables say
 * @param variables the environment
 */
record NetworkScope(@Nullable Network chosen, Map<String, String> variables) {

  Transport open() {
    return Transport.create(chosen == null ? Network.fromEnvironment(variables) : chosen);
  }
}
