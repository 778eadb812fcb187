package bank.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Optional;

/** Reads delivered files, and remarks on what it meets. */
final class FileContents {
  /** The longest real source of this assignment has 60 kB; a generated one may have some more. */
  static final int LONGEST_TEXT = 1024 * 1024;

  private final Remarks remarks;

  FileContents(Remarks remarks) {
    this.remarks = remarks;
  }

  /** Returns the decoded text, unless the file is too long or cannot be read. */
  Optional<String> text(DeliveredFile file) {
    try (InputStream in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LONGEST_TEXT + 1);
      if (bytes.length > LONGEST_TEXT) {
        remarks.add("intake.left-out.large", file.path());
        return Optional.empty();
      }
      Decoder.Decoded decoded = Decoder.decode(bytes);
      decoded
          .foreignEncoding()
          .ifPresent(encoding -> remarks.add("intake.encoding", file.path(), encoding));
      return Optional.of(decoded.text());
    } catch (IOException e) {
      remarks.add("intake.left-out.unreadable", file.path());
      return Optional.empty();
    }
  }
}
