package dev.kosmo.engine.luaj.weave;

import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads our annotations and takes them away, for the woven classes do without them. */
final class Marks {
  private Marks() {}

  static @Nullable AnnotationNode take(ClassNode node, Class<? extends Annotation> type) {
    return take(node.invisibleAnnotations, type);
  }

  static @Nullable AnnotationNode take(MethodNode node, Class<? extends Annotation> type) {
    return take(node.invisibleAnnotations, type);
  }

  /** The only element's value. */
  static Object value(AnnotationNode mark) {
    return mark.values.get(1);
  }

  private static @Nullable AnnotationNode take(
      @Nullable List<AnnotationNode> annotations, Class<? extends Annotation> type) {
    if (annotations == null) {
      return null;
    }
    for (var annotation : annotations) {
      if (annotation.desc.equals(Type.getDescriptor(type))) {
        annotations.remove(annotation);
        return annotation;
      }
    }
    return null;
  }
}
