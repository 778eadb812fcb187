package bank.grader.quality.pmd;

import bank.grader.intake.SourceFile;
import bank.grader.quality.finding.Analyser;
import bank.grader.quality.finding.Code;
import bank.grader.quality.finding.Examination;
import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.sourceforge.pmd.cpd.CPDConfiguration;
import net.sourceforge.pmd.cpd.CPDReport;
import net.sourceforge.pmd.cpd.CpdAnalysis;
import net.sourceforge.pmd.cpd.Mark;
import net.sourceforge.pmd.cpd.Match;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.util.log.PmdReporter;

/** Counts the lines that stand more than once in a submission, by PMD's copy-paste detector. */
public final class DuplicateAnalyser implements Analyser {
  private static final String RULE = "duplicate-code";

  /** About five lines that differ in nothing but literals; the least that is worth a method. */
  private static final int SAME_NAMES_TOKENS = 45;

  /** Copies in which the variables were renamed; shorter ones are alike by chance. */
  private static final int OTHER_NAMES_TOKENS = 60;

  @Override
  public String name() {
    return "PMD CPD";
  }

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public Examination examine(Code code) {
    Duplicates duplicates = new Duplicates();
    run(code, SAME_NAMES_TOKENS, false, report -> report.getMatches().forEach(duplicates::add));
    run(code, OTHER_NAMES_TOKENS, true, report -> report.getMatches().forEach(duplicates::add));
    Observation observation = new Observation(RULE, duplicates.lines.size(), duplicates.places);
    return new Examination(List.of(observation), Map.of());
  }

  private static void run(Code code, int tokens, boolean anyNames, Consumer<CPDReport> consumer) {
    CPDConfiguration configuration = new CPDConfiguration();
    configuration.setMinimumTileSize(tokens);
    configuration.setIgnoreIdentifiers(anyNames);
    configuration.setIgnoreLiterals(true);
    configuration.setIgnoreAnnotations(true);
    configuration.setNoSkipBlocks(true);
    configuration.setReporter(PmdReporter.quiet());
    try (CpdAnalysis analysis = CpdAnalysis.create(configuration)) {
      for (SourceFile source : code.sources()) {
        analysis
            .files()
            .addSourceFile(FileId.fromPathLikeString(source.path()), unsuppressed(source.text()));
      }
      analysis.performAnalysis(consumer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // The detector has no setting for this. What is replaced is a comment, or a literal, which is
  // ignored; the places of all else stay.
  private static String unsuppressed(String text) {
    return text.replace("CPD-OFF", "CPD OFF");
  }

  /** The lines that could go: those of each copy but the first. */
  private static final class Duplicates {
    private final Set<String> lines = new HashSet<>();
    private final List<Place> places = new ArrayList<>();

    void add(Match match) {
      boolean first = true;
      for (Mark mark : match) {
        String path = mark.getLocation().getFileId().getOriginalPath();
        int start = mark.getLocation().getStartLine();
        boolean known = lines.contains(path + ':' + start);
        if (!first) {
          for (int line = start; line <= mark.getLocation().getEndLine(); line++) {
            lines.add(path + ':' + line);
          }
        }
        if (!known) {
          places.add(new Place(path, start, ""));
        }
        first = false;
      }
    }
  }
}
