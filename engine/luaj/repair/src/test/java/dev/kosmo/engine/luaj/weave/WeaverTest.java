package dev.kosmo.engine.luaj.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luaj.vm2.LuaValue;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

class WeaverTest {
  private static final String VM = "dev/kosmo/engine/luaj/vm/";

  @Test
  void everyClassIsMovedAndOfTodaysFormat() throws IOException {
    var woven = new Weaver(luaj(), ours()).weave();

    assertThat(woven).containsKey(VM + "LuaClosure").containsKey(VM + "Realm");
    assertThat(woven.keySet()).allMatch(name -> name.startsWith(VM));
    assertThat(woven.values()).allMatch(bytes -> version(bytes) == Opcodes.V17);
  }

  @Test
  void twoBuildsAreTheSameBytes() throws IOException {
    var first = new Weaver(luaj(), ours()).weave();
    var second = new Weaver(luaj(), ours()).weave();

    assertThat(first.keySet()).isEqualTo(second.keySet());
    assertThat(first).allSatisfy((name, bytes) -> assertThat(second.get(name)).isEqualTo(bytes));
  }

  @Test
  void theWayIntoJavaIsLeftOut() throws IOException {
    var woven = new Weaver(luaj(), ours()).weave();

    assertThat(woven.keySet())
        .noneMatch(name -> name.contains("Luajava") || name.contains("/jse/"))
        .noneMatch(name -> name.contains("IoLib") || name.contains("OsLib"))
        .noneMatch(name -> name.contains("DumpState") || name.contains("LoadState"));
  }

  // HotSpot gives up compiling a method of 8,000 bytes or more.
  @Test
  void theInterpreterStaysSmallEnoughToBeCompiled() throws IOException {
    var closure = new ClassNode();
    var bytes = new Weaver(luaj(), ours()).weave().get(VM + "LuaClosure");
    assertThat(bytes).isNotNull();

    new ClassReader(bytes).accept(closure, 0);

    assertThat(closure.methods)
        .filteredOn(method -> method.name.equals("execute"))
        .singleElement()
        .satisfies(method -> assertThat(method.instructions.size()).isLessThan(3000));
  }

  @Test
  void aRepairWithoutTargetFails() throws IOException {
    var luaj = luaj();
    luaj.put("org/luaj/vm2/LuaDouble", without(luaj, "org/luaj/vm2/LuaDouble", "tojstring"));

    assertThatThrownBy(() -> new Weaver(luaj, ours()).weave())
        .hasMessageContaining("RepairLuaDouble.tojstring")
        .hasMessageContaining("no such method");
  }

  @Test
  void aPrivateMemberThatIsNotThereFails() throws IOException {
    var luaj = luaj();
    luaj.remove("org/luaj/vm2/compiler/LexState$SemInfo");

    assertThatThrownBy(() -> new Weaver(luaj, ours()).weave())
        .hasMessageContaining("LexState$SemInfo")
        .hasMessageContaining("which is not there");
  }

  @Test
  void aReferenceToADroppedClassFails() throws IOException {
    var luaj = luaj();
    luaj.remove("org/luaj/vm2/lib/MathLib");

    assertThatThrownBy(() -> new Weaver(luaj, ours()).weave())
        .hasMessageContaining("org/luaj/vm2/lib/MathLib");
  }

  @Test
  void anotherJarIsRefused() {
    assertThatThrownBy(() -> CodeSource.of(LuaValue.class).verify("00"))
        .hasMessageContaining("not the LuaJ that the repairs were made for");
  }

  private static Map<String, byte[]> luaj() throws IOException {
    return new TreeMap<>(CodeSource.of(LuaValue.class).classes());
  }

  private static Map<String, byte[]> ours() throws IOException {
    return CodeSource.of(Weave.class).classes();
  }

  private static int version(byte[] bytes) {
    return new ClassReader(bytes).readShort(6);
  }

  private static byte[] without(Map<String, byte[]> classes, String name, String method) {
    var bytes = classes.get(name);
    assertThat(bytes).isNotNull();
    var writer = new ClassWriter(0);
    new ClassReader(bytes)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public @Nullable MethodVisitor visitMethod(
                  int access,
                  String found,
                  String descriptor,
                  String signature,
                  String[] throwing) {
                return found.equals(method)
                    ? null
                    : super.visitMethod(access, found, descriptor, signature, throwing);
              }
            },
            0);
    return writer.toByteArray();
  }
}
