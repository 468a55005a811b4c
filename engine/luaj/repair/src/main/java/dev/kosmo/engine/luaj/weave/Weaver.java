package dev.kosmo.engine.luaj.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.ClassNode;

/** Applies repairs to LuaJ's classes and moves them all to another package. */
final class Weaver {
  private static final String REPAIRS = "org/luaj/";

  private final Map<String, ClassNode> classes = new TreeMap<>();
  private final List<ClassNode> repairs = new ArrayList<>();

  /** Takes LuaJ's classes, and ours, of which those in LuaJ's packages are woven in. */
  Weaver(Map<String, byte[]> luaj, Map<String, byte[]> ours) {
    luaj.forEach(
        (name, bytes) -> {
          if (Selection.keeps(name)) {
            classes.put(name, read(bytes));
          }
        });
    ours.forEach(
        (name, bytes) -> {
          if (name.startsWith(REPAIRS) && !name.endsWith("/package-info")) {
            var added = read(bytes);
            classes.put(name, added);
            repairs.add(added);
          }
        });
  }

  /** The finished classes by their new internal names, in order. */
  Map<String, byte[]> weave() {
    repairs.forEach(repair -> new Patch(repair).applyTo(classes));
    var woven = new TreeMap<String, byte[]>();
    var relocation = new Relocation(classes.keySet());
    for (var node : classes.values()) {
      woven.put(relocation.map(node.name), relocate(write(node), relocation));
    }
    return woven;
  }

  private static ClassNode read(byte[] bytes) {
    var node = new ClassNode();
    // LuaJ was compiled for Java 1.3 and 1.5; verification by frames knows no subroutines.
    var inliner =
        new ClassVisitor(Opcodes.ASM9, node) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            var method = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new JSRInlinerAdapter(method, access, name, descriptor, signature, exceptions);
          }
        };
    new ClassReader(bytes).accept(inliner, ClassReader.SKIP_FRAMES);
    node.version = Opcodes.V17;
    return node;
  }

  // Before relocation: finding common superclasses loads classes, under the names they have here.
  private static byte[] write(ClassNode node) {
    var writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return Weaver.class.getClassLoader();
          }
        };
    node.accept(writer);
    return writer.toByteArray();
  }

  private static byte[] relocate(byte[] bytes, Relocation relocation) {
    var writer = new ClassWriter(0);
    new ClassReader(bytes).accept(new ClassRemapper(writer, relocation), 0);
    return writer.toByteArray();
  }
}
