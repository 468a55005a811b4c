package dev.kosmo.integration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import org.jspecify.annotations.Nullable;

/**
 * Takes its name from the component of a record that holds what no other does. By it Jackson would
 * look for all of them in a member of that name, which a vendor may have: it would get lost, or be
 * of the wrong shape.
 */
final class RestWithoutName extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;
  private static final PropertyName UNHEARD_OF =
      PropertyName.construct("\0 dev.kosmo: all that no other component holds");

  @Override
  public @Nullable PropertyName findNameForDeserialization(Annotated annotated) {
    return annotated instanceof AnnotatedParameter && annotated.hasAnnotation(JsonAnySetter.class)
        ? UNHEARD_OF
        : super.findNameForDeserialization(annotated);
  }
}
