import Foundation
import TestSupport
import Testing

/// Pictures that another program makes, here one that only says that it is `rsvg-convert`.
@Suite struct PictureTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Draws a picture where `rsvg-convert` is these commands; the fourth word is the file that it shall write.
  private func draw(_ commands: String, _ file: String = "map.png") throws -> Program.Outcome {
    try folder.write("#!/bin/sh\n\(commands)\n", to: "bin/rsvg-convert")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: folder["bin/rsvg-convert"]
    )
    try folder.makeFolder("temporary")
    let path = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"]
    return try Program.spheres.run(
      ["map", "--date", "1912-07-09", "--width", "400", "-o", file],
      in: folder,
      environment: [
        "PATH": "\(folder["bin"]):\(path)", "TMPDIR": folder["temporary"], "SPHERES_WORD": "from outside",
      ]
    )
  }

  /// That nothing was written, here or where temporary files are.
  private func expectNothingLeft() throws {
    #expect(try folder.names() == ["bin", "temporary"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder["temporary"]) == [])
  }

  @Test(arguments: [
    "exit 3", "kill -9 $$", "kill -TERM $$", "echo half > \"$4\"; exit 1", "echo half > \"$4\"; kill -9 $$",
    "exit 0", "exit 127",
  ])
  func `a converter that fails, is killed or makes nothing is an error, and nothing is left`(
    commands: String
  ) throws {
    for format in ["png", "pdf"] {
      let outcome = try draw(commands, "map.\(format)")
      #expect(outcome.code == 73)
      #expect(outcome.errors == "spheres: rsvg-convert could not make a \(format)\n")
      #expect(outcome.bytes.isEmpty)
      try expectNothingLeft()
    }
  }

  @Test func `a converter that may not be run is an error with the system's words`() throws {
    try folder.makeFolder("bin/rsvg-convert")
    try folder.makeFolder("temporary")
    let outcome = try Program.spheres.run(
      ["map", "--date", "1912-07-09", "--width", "400", "-o", "map.png"],
      in: folder,
      environment: ["PATH": folder["bin"], "TMPDIR": folder["temporary"]]
    )
    #expect(outcome.code == 73)
    #expect(outcome.errors == "spheres: cannot make a png: Permission denied\n")
    try expectNothingLeft()
  }

  @Test func `the converter gets the environment, the format, and the map`() throws {
    let outcome = try draw(
      #"{ echo "$SPHERES_WORD"; echo "$1 $2 $3"; head -c 5 "$5"; stat -c %a "${5%/*}"; } > "$4""#
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try folder.text("map.png") == "from outside\n--format png --output\n<?xml700\n")
    try folder.remove("map.png")
    try expectNothingLeft()
  }
}
