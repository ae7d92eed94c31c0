import Foundation
import TestSupport
import Testing

/// Maps for print: what a PDF says of itself, letters as outlines, and captions.
@Suite struct PrintedMapTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func map(_ words: String...) throws -> Program.Outcome {
    try Program.spheres.run(["map", "--date", "1912-07-09", "--quiet"] + words, in: folder)
  }

  private static let converts = installed("rsvg-convert") != nil
  private static let outlines = converts && installed("pdftocairo") != nil

  @Test(.enabled(if: converts, "rsvg-convert (Debian's librsvg2-bin) is not installed"))
  func `a PDF has its title and whose data it is made from`() throws {
    let outcome = try map("--title", "Karte", "--paper", "a5", "-o", "map.pdf")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let end = String(decoding: try folder.bytes("map.pdf").suffix(2000), as: UTF8.self)
    #expect(end.contains("/Title <FEFF004B0061007200740065>") && end.contains("/Author <FEFF"))
  }

  @Test(.enabled(if: outlines, "pdftocairo (Debian's poppler-utils) is not installed"))
  func `with letters as outlines there is no text, and the map still says what it is`() throws {
    let outcome = try map("--outline-text", "--width", "500", "-o", "map.svg")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let map = try folder.text("map.svg")
    #expect(!map.contains("<text") && map.contains("<title id=\"sheet-title\">"))
    #expect(map.contains("width=\"375pt\""))
  }

  @Test func `without pdftocairo nothing is written, and the message has the package`() throws {
    try folder.write("#!/bin/sh\nexec /bin/cat\n", to: "bin/rsvg-convert")
    let converter = folder["bin/rsvg-convert"]
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: converter)
    let outcome = try Program.spheres.run(
      ["map", "--date", "1912-07-09", "--quiet", "--outline-text", "-o", "map.svg", "--caption", "map.txt"],
      in: folder,
      environment: ["PATH": folder["bin"]]
    )
    #expect(outcome.code == 73 && outcome.errors.contains("poppler-utils"), "\(outcome.errors)")
    #expect(try folder.names() == ["bin"])
  }

  // MARK: Colours of a PDF

  /// Draws a PDF with stand-ins for the converter and, if there are commands for it, Ghostscript.
  private func pdf(_ ghostscript: String?, _ words: String...) throws -> Program.Outcome {
    for (name, commands) in [("rsvg-convert", "/bin/cat >/dev/null; echo %PDF-1.5"), ("gs", ghostscript)] {
      guard let commands else { continue }
      try folder.write("#!/bin/sh\n\(commands)\n", to: "bin/\(name)")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["bin/\(name)"])
    }
    return try Program.spheres.run(
      ["map", "--date", "1912-07-09", "--quiet", "--width", "400", "-o", "map.pdf"] + words,
      in: folder,
      environment: ["PATH": folder["bin"]]
    )
  }

  @Test(arguments: [("cmyk", "CMYK", "DeviceCMYK"), ("grey", "Gray", "DeviceGray")])
  func `the colours of a PDF are converted by Ghostscript`(
    _ word: String,
    _ strategy: String,
    _ model: String
  ) throws {
    let outcome = try pdf(#"read -r from; echo "%PDF-1.7 $from $*""#, "--pdf-colours", word)
    #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    let written = try folder.text("map.pdf")
    #expect(written.hasPrefix("%PDF-1.7 %PDF-1.5 -q -dSAFER "))
    #expect(written.contains("-sColorConversionStrategy=\(strategy) -sProcessColorModel=\(model) "))
  }

  @Test func `in the colours of screens a PDF needs no Ghostscript`() throws {
    #expect(try pdf(nil).code == 0)
    #expect(try pdf(nil, "--pdf-colours", "rgb", "--force").code == 0)
    #expect(try folder.text("map.pdf") == "%PDF-1.5\n")
  }

  @Test(arguments: [
    (nil, "is not installed (Debian: ghostscript)"), ("exit 1", "could not convert the colours"),
    ("kill -9 $$", "could not convert the colours"), ("echo half", "could not convert the colours"),
  ])
  func `colours that cannot be converted are an error, and nothing is written`(
    _ commands: String?,
    _ told: String
  ) throws {
    let outcome = try pdf(commands, "--pdf-colours", "cmyk", "--caption", "map.txt")
    #expect(outcome.code == 73 && outcome.errors.contains(told), "\(outcome.errors)")
    #expect(try folder.names() == ["bin"])
  }

  @Test func `colours of a press are for a PDF, and are words that are known`() throws {
    let picture = try map("--pdf-colours", "cmyk", "-o", "map.svg")
    #expect(picture.code == 64 && picture.errors.contains("--pdf-colours cmyk goes with a PDF"))
    #expect(try map("--pdf-colours", "pantone", "-o", "map.pdf").code == 64)
    #expect(try folder.names() == [])
  }

  @Test func `a PNG has no text to outline, and a caption needs a file of its own`() throws {
    let picture = try map("--outline-text", "-o", "map.png")
    #expect(picture.code == 64 && picture.errors.contains("a PNG has no text"))
    let caption = try map("--caption", "map.svg", "-o", "map.svg")
    #expect(caption.code == 64 && caption.errors.contains("expected another"))
    #expect(try folder.names() == [])
  }

  @Test func `a caption has title, day, instruments, credits, licence and how to cite`() throws {
    let outcome = try map("--title", "Karte", "--note", "Seen.", "--caption", "map.txt", "-o", "map.svg")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let caption = try folder.text("map.txt")
    #expect(caption.hasPrefix("Karte\n9 July 1912 (26 June 1912 Old Style)\n\nSeen.\n"))
    for part in [
      "After: ", "Annexation of Korea", "Natural Earth", "Licence: CC-BY-4.0.",
      "To cite: \"Karte, 9 July 1912",
    ] { #expect(caption.contains(part), "\(part)") }
    let again = try map("--caption", "map.txt", "-o", "other.svg")
    #expect(again.code == 73 && again.errors.contains("map.txt already exists"))
    #expect(try folder.names() == ["map.svg", "map.txt"])
  }

  @Test func `the caption of two maps says which note is whose`() throws {
    let outcome = try map("--compare", "known-to=public", "--caption", "map.txt", "-o", "map.svg")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let caption = try folder.text("map.txt")
    #expect(caption.contains("\n(left) ") && caption.contains("\n(right) "))
    #expect(caption.matches(of: /Natural Earth/).count == 1)
  }
}
