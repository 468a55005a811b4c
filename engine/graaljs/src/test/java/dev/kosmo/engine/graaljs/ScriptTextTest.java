package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return 1",
        "return await Promise.resolve(1)",
        "return 1 // done",
        "return 1 /* done */",
        "#!/usr/bin/env kosmo\nreturn 1",
        "\uFEFFreturn 1",
        "\uFEFF#!/usr/bin/env kosmo\nreturn 1",
        "'use strict'\nreturn 1",
        "'use strict';\r\nreturn 1;\r\n",
        "return one(); function one() { return 1 }",
        "<!-- an old custom\nreturn 1",
      })
  void topLevelReturnGivesItsValue(String code) {
    assertThat(new Js().eval(code)).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "// nothing", "1 + 1", "return", "return undefined"})
  void aScriptThatReturnsNothingGivesNoValue(String code) {
    assertThat(new Js().eval(code)).isEmpty();
  }

  @Test
  void nullIsAValue() {
    assertThat(new Js().eval("return null")).isEqualTo(Collections.singletonList(null));
  }

  @Test
  void anArrayIsOneValue() {
    assertThat(new Js().eval("return [1, 2]")).containsExactly(List.of(1L, 2L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "let a = 1;\\nlet b = ;|2|Expected an operand but found ;",
        "if (a) {\\n\\nfoo()|3|Expected } but found the end of the script",
        "foo(\\n|1|Expected an operand but found the end of the script",
        "return 1\\n}|2|Expected the end of the script but found }",
        "let text = `abc\\n|1|Missing close quote",
        "import x from 'y'|1|`import` is not available: a script reads no files. Paste the module into the script; `json` and `regex` are built in.",
        "\\n\\nexport const x = 1|3|`export` is not available: a script is no module. Leave the word out.",
        "let a; let a;|1|Variable \"a\" has already been declared",
        "\\n/(/|2|Unterminated group",
      })
  void syntaxErrorsNameTheirLine(String code, int line, String message) {
    var failure = new Js().failure(code.replace("\\n", "\n"));

    assertThat(failure.kind()).isEqualTo(Kind.SYNTAX);
    assertThat(failure.error().code()).isEqualTo("syntax_error");
    assertThat(failure).hasMessage("onboard.js:" + line + ": " + message);
    assertThat(failure.line()).hasValue(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "}}); record(1); ({async main(){",
        "}, other() {",
        "}, async main() {",
        "}, [record(1)]: 1, x() {",
        "}, __proto__: { x() {}",
      })
  void aScriptCannotLeaveItsFunction(String code) {
    var js = new Js();

    var failure = js.failure(code);

    assertThat(failure.kind()).isEqualTo(Kind.SYNTAX);
    assertThat(js.recorded).isEmpty();
  }

  @Test
  void aFirstLineThatOnlyALaterLineMayHoldIsASyntaxError() {
    assertThat(new Js().failure("--> odd").kind()).isEqualTo(Kind.SYNTAX);
  }

  @Test
  void requireSaysWhereEverythingIs() {
    assertThat(new Js().failure("\nconst fs = require('fs')"))
        .hasMessage(
            "onboard.js:2: `require` is not available: a script reads no files. "
                + "Paste the module into the script; `json` and `regex` are built in.");
  }

  @Test
  void codeIsStrict() {
    assertThat(new Js().failure("\nundeclared = 1"))
        .extracting(ScriptException::getMessage)
        .asString()
        .startsWith("onboard.js:2: ReferenceError: ");
  }

  @Test
  void moduleNamesAreScriptsToo() {
    try (var session = new Js().open()) {
      var script = Script.text("onboard.mjs", "return await 1");

      assertThat(session.eval(script)).containsExactly(1L);
    }
  }
}
