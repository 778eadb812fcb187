package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bank.grader.grading.Result;
import bank.grader.language.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("In a real browser")
class BrowserTest {
  private static final String BROWSER = "chromium";
  private static final long PATIENCE_SECONDS = 120;

  /** Opens what is folded, and writes how wide each page wants to be. */
  private static final String MEASURE =
      """
      <script>
      window.onload = () => {
        for (const frame of document.querySelectorAll('iframe')) {
          const page = frame.contentDocument;
          page.querySelectorAll('details').forEach(details => details.open = true);
          const width = document.createElement('p');
          width.textContent = page.querySelectorAll('h1').length * page.scrollingElement.scrollWidth;
          document.body.append(width);
        }
      };
      </script>
      """;

  @TempDir private Path temporary;

  @Test
  @DisplayName("no page is wider than a phone of 360 pixels, nor than a narrow one of 320")
  void fitsOnAPhone() throws IOException, InterruptedException {
    assumeTrue(isInstalled(), BROWSER + " is not installed");
    List<String> pages = pages();

    assertThat(widths(pages, 360)).hasSameSizeAs(pages).containsOnly("360");
    assertThat(widths(pages, 320)).hasSameSizeAs(pages).containsOnly("320");
  }

  private static List<String> pages() {
    Origin origin = new Origin(Instant.EPOCH, "1.0");
    List<String> pages = new ArrayList<>();
    for (Language language : Language.values()) {
      Words words = new Words(language);
      ClassReport report =
          ClassReport.of(
              Stream.concat(Samples.all().stream(), Samples.crowd(3).stream()).toList(), words);
      pages.add(HtmlPages.overview(report, words, origin));
      for (Result result : Samples.all()) {
        pages.add(HtmlPages.student(StudentReport.of(result, words), words, origin));
      }
    }
    return pages;
  }

  private List<String> widths(List<String> pages, int width)
      throws IOException, InterruptedException {
    StringBuilder wrapper = new StringBuilder("<!doctype html><title>wrapper</title>" + MEASURE);
    for (String page : pages) {
      wrapper.append(
          "<iframe style=\"border:0;width:%dpx;height:600px\" srcdoc=\"%s\"></iframe>"
              .formatted(width, Entities.escape(page)));
    }
    Path file = Files.writeString(temporary.resolve("wrapper.html"), wrapper);
    return Jsoup.parse(dump(file)).select("body > p").eachText();
  }

  private String dump(Path page) throws IOException, InterruptedException {
    Path output = temporary.resolve("dump.html");
    Process browser =
        new ProcessBuilder(
                BROWSER,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + temporary.resolve("profile"),
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = browser.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    browser.destroyForcibly();
    assertThat(ended).as("the browser ended").isTrue();
    return Files.readString(output);
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, BROWSER)));
  }
}
