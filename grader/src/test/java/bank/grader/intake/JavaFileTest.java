package bank.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaFileTest {
  private static JavaFile read(String text) {
    return JavaFile.of(new SourceFile("src/Any.java", text));
  }

  @Test
  void knowsPackageImportsAndTopLevelTypes() {
    JavaFile file =
        read(
            """
            /* package wrong; */
            package kz . bank; // import wrong.Type;
            import java.util.List;
            import static org.junit.Assert.*;
            public class Main {
              class Inner {}
              String text = "class Quoted {} /* ";
              char brace = '{';
              public static void main(String[] args) {}
            }
            record Card(String number) {}
            enum Kind { A }
            """);
    assertThat(file.packageName()).isEqualTo("kz.bank");
    assertThat(file.imports()).containsExactlyInAnyOrder("java.util.List", "org.junit.Assert.*");
    assertThat(file.qualifiedTypes())
        .containsExactly("kz.bank.Main", "kz.bank.Card", "kz.bank.Kind");
    assertThat(file.hasMain()).isTrue();
    assertThat(file.words()).contains("Inner", "brace").doesNotContain("Quoted", "wrong");
  }

  @Test
  void seesThroughUnicodeEscapes() {
    assertThat(read("\\u0070ackage java.l\\uuu0061ng; class X {}").packageName())
        .isEqualTo("java.lang");
  }

  @Test
  void isNotImpressedByBrokenOrEndlessSources() {
    assertThat(read("").types()).isEmpty();
    assertThat(read("}}}} class A {").types()).isEmpty();
    assertThat(read("class A { /* never closed").types()).containsExactly("A");
    assertThat(read("class A { String s = \"" + "\\\\".repeat(300_000)).types())
        .containsExactly("A");
    assertThat(read("import a" + ".b".repeat(300_000) + ";").imports()).isEmpty();
    assertThat(read("static ".repeat(100_000)).hasMain()).isFalse();
  }
}
