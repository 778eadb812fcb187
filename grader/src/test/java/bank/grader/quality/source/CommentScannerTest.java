package bank.grader.quality.source;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.quality.source.Comment.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentScannerTest {

  @Test
  void findsCommentsOfEveryKindInOrder() {
    List<Comment> comments =
        Comment.allIn("/** One. */ class A { /* two */ int b; // three\n/**/ }");

    assertThat(comments)
        .extracting(Comment::kind)
        .containsExactly(Kind.JAVADOC, Kind.BLOCK, Kind.LINE, Kind.BLOCK);
    assertThat(comments).extracting(Comment::text).containsExactly("One.", "two", "three", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String url = \"http://example.org\";",
        "String tricky = \"\\\" // no\";",
        "char quote = '\"'; char slash = '/'; char escaped = '\\'';",
        "String block = \"\"\"\n  // no /* no\n  \\\"\"\" \"quoted\" // no\n  \"\"\";"
      })
  void whatStandsInLiteralsIsNoComment(String code) {
    assertThat(Comment.allIn(code + " // yes"))
        .singleElement()
        .extracting(Comment::text)
        .isEqualTo("yes");
  }

  @Test
  void lineCommentsBelowEachOtherAreOneAndOthersAreNot() {
    String source = "  // one\n  // still one\n\n\n// two\nint a; // three\n// four\n";

    assertThat(Comment.allIn(source))
        .extracting(Comment::text)
        .containsExactly("one still one", "two", "three", "four");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/* never closed", "\"never closed", "'", "\"\"\" never", "// end", "\\"})
  void brokenSourceComesToAnEnd(String source) {
    assertThat(CommentScanner.scan(source).comments()).hasSizeLessThan(2);
  }
}
