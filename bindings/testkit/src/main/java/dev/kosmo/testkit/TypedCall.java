package dev.kosmo.testkit;

import dev.kosmo.integration.Change;
import dev.kosmo.integration.ConnectedIntegration;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Reply;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls a function on the typed client, as Java does. */
final class TypedCall {
  private TypedCall() {}

  /** Gives the client what a script would give, each argument in the parameter's own type. */
  static Reply<?> send(
      ConnectedIntegration<?> connected, FunctionSpec function, Map<String, ?> arguments) {
    var types = function.method().getGenericParameterTypes();
    var values = new @Nullable Object[types.length];
    for (var i = 0; i < types.length; i++) {
      var name = function.parameters().get(i).name();
      values[i] = arguments.containsKey(name) ? typed(arguments.get(name), types[i]) : null;
    }
    try {
      return (Reply<?>) function.method().invoke(connected.client(), values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new AssertionError(function.fullName() + " throws something strange", e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(function.fullName() + " is not public", e);
    }
  }

  private static @Nullable Object typed(@Nullable Object value, Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Change.class) {
      var inner = typed(value, generic.getActualTypeArguments()[0]);
      return inner == null ? Change.clear() : Change.to(inner);
    }
    return ExactJson.MAPPER.convertValue(value, ExactJson.MAPPER.constructType(type));
  }
}
