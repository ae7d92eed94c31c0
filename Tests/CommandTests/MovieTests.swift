import Foundation
import TestSupport
import Testing

/// Films of an atlas.
@Suite struct MovieTests {
  private let folder: TemporaryFolder
  private let years = "--from 1910 --to 1910 --width 300 --no-insets --quiet"

  init() throws { folder = try TemporaryFolder() }

  private static let films = installed("rsvg-convert") != nil && installed("ffmpeg") != nil

  @Test(
    .enabled(if: films, "rsvg-convert and ffmpeg (Debian's librsvg2-bin and ffmpeg) are not installed"),
    arguments: [("gif", "GIF89a", 0), ("mp4", "ftyp", 4), ("webp", "WEBP", 8)]
  )
  func `a film is written in the format of its name, and nothing beside it`(
    ending: String,
    mark: String,
    offset: Int
  ) throws {
    let outcome = try Program.spheres.run("atlas --movie film.\(ending) \(years)", in: folder)
    #expect(outcome.code == 0 && outcome.errors == "", "\(outcome.errors)")
    let film = try folder.bytes("film.\(ending)")
    #expect(film.dropFirst(offset).starts(with: mark.utf8))
    #expect(try folder.names() == ["film.\(ending)"])
    let again = try Program.spheres.run("atlas --movie film.\(ending) \(years)", in: folder)
    #expect(again.code == 73 && again.errors.contains("already exists; --force replaces it"))
    #expect(try folder.bytes("film.\(ending)") == film)
  }

  /// Runs with stand-ins for the two programs.
  private func run(_ words: String, ffmpeg: String?, converter: String = "/bin/cat") throws -> Program.Outcome
  {
    for (name, commands) in [("rsvg-convert", converter), ("ffmpeg", ffmpeg)] {
      guard let commands else { continue }
      try folder.write("#!/bin/sh\n\(commands)\n", to: "bin/\(name)")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["bin/\(name)"])
    }
    let words = "\(words) \(years)".split(separator: " ").map(String.init)
    return try Program.spheres.run(words, in: folder, environment: ["PATH": folder["bin"]])
  }

  @Test
  func `ffmpeg gets the pictures of six frames a second, a map of each state and a strip of each frame`()
    throws
  {
    let script = """
      while [ "$#" -gt 1 ]; do case "$1" in -i) last="$2"; [ "$first" ] || first="$2";; esac; shift; done
      case "$first" in */maps.txt) ;; *) exit 0;; esac
      { echo film; /bin/cat "$first" "$last"; } >"$1"
      """
    #expect(try run("atlas --movie film.mp4 --seconds 2", ffmpeg: script).code == 0)
    let text = try folder.text("film.mp4")
    let maps = text.matches(of: /file (map-\d+\.png)\nduration ([0-9.]+)\n/)
    #expect(text.matches(of: /file strip-\d+\.png\nduration/).count == 12)
    #expect(Set(maps.map(\.output.1)).count == maps.count && maps.count > 1)
    #expect(abs(maps.compactMap { Double($0.output.2) }.reduce(0, +) - 2) < 1e-9)
    #expect(try folder.names() == ["bin", "film.mp4"])
  }

  @Test(arguments: [
    ("atlas --movie film.gif", nil, 73, "ffmpeg, which makes films, is not installed (Debian: ffmpeg)"),
    (
      "atlas --movie film.gif", "case \"$*\" in *version*) ;; *) exit 1;; esac", 73,
      "ffmpeg could not make the film"
    ),
    ("atlas --movie film.gif", "exit 0", 73, "ffmpeg could not make the film"),
    ("atlas --movie film.avi", "exit 0", 64, "expected a file that ends in .gif, .webp or .mp4"),
    ("atlas --movie -", "exit 0", 64, "a film cannot be standard output"),
    ("atlas", "exit 0", 64, "nothing to write: give --output, --movie or both"),
    ("atlas --movie film.gif --seconds 0", "exit 0", 64, "--seconds 0: expected 1 to 600"),
    ("atlas -o film.gif --movie film.gif", "exit 0", 64, "have one name; expected a folder and a file"),
    ("atlas -o maps --seconds 5", "exit 0", 64, "--seconds goes with --movie"),
  ])
  func `what makes no film is refused, and nothing is left behind`(
    words: String,
    ffmpeg: String?,
    code: Int32,
    message: String
  ) throws {
    let outcome = try run(words, ffmpeg: ffmpeg)
    #expect(outcome.code == code && outcome.errors.contains(message), "\(outcome.code) \(outcome.errors)")
    #expect(try folder.names() == ["bin"])
  }

  @Test func `a film is for screens`() throws {
    let outcome = try Program.spheres.run("atlas --movie film.gif --paper a4", in: folder)
    #expect(outcome.code == 64 && outcome.errors.contains("--movie is for screens"))
  }

  @Test func `a picture that cannot be drawn ends the film`() throws {
    let outcome = try run("atlas --movie film.gif", ffmpeg: "exit 0", converter: "exit 1")
    #expect(outcome.code == 73 && outcome.errors.contains("rsvg-convert could not make a png"))
    #expect(try folder.names() == ["bin"])
  }
}
