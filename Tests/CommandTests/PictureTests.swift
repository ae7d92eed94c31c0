import Foundation
import TestSupport
import Testing

/// Pictures made by another program, here a stand-in for `rsvg-convert`.
@Suite struct PictureTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Draws a picture with these commands as `rsvg-convert`; they read the map and write the picture.
  private func draw(_ commands: String, _ file: String = "map.png") throws -> Program.Outcome {
    try folder.write("#!/bin/sh\n\(commands)\n", to: "bin/rsvg-convert")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: folder["bin/rsvg-convert"]
    )
    let path = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"]
    return try Program.spheres.run(
      ["map", "--date", "1912-07-09", "--width", "400", "-o", file],
      in: folder,
      // No file is needed between the two programs.
      environment: [
        "PATH": "\(folder["bin"]):\(path)", "TMPDIR": folder["nowhere"], "SPHERES_WORD": "from outside",
      ]
    )
  }

  @Test(arguments: [
    "exit 3", "kill -9 $$", "kill -TERM $$", "echo half; exit 1", "cat >/dev/null; echo half; kill -9 $$",
    "exit 0", "exit 127",
  ])
  func `a converter that fails, is killed or writes nothing is an error, and nothing is left`(
    commands: String
  ) throws {
    for format in ["png", "pdf"] {
      let outcome = try draw(commands, "map.\(format)")
      #expect(outcome.code == 73)
      #expect(outcome.errors == "spheres: rsvg-convert could not make a \(format)\n")
      #expect(outcome.bytes.isEmpty)
      #expect(try folder.names() == ["bin"])
    }
  }

  @Test func `a converter that may not be run is an error with the system's message`() throws {
    try folder.makeFolder("bin/rsvg-convert")
    let outcome = try Program.spheres.run(
      ["map", "--date", "1912-07-09", "--width", "400", "-o", "map.png"],
      in: folder,
      environment: ["PATH": folder["bin"]]
    )
    #expect(outcome.code == 73)
    #expect(outcome.errors == "spheres: cannot make a png: Permission denied\n")
    #expect(try folder.names() == ["bin"])
  }

  @Test func `the converter gets the environment, the format, the map, and default signals`()
    throws
  {
    let outcome = try draw(
      #"echo "$SPHERES_WORD"; echo "$*"; head -c 5; cat >/dev/null; grep SigIgn /proc/$$/status | tail -c 5"#
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try folder.text("map.png") == "from outside\n--format png --dpi-x 300 --dpi-y 300\n<?xml0000\n")
    #expect(try folder.names() == ["bin", "map.png"])
  }

  @Test func `a converter that writes much before it has read everything does not block`() throws {
    let outcome = try draw("head -c 3000000 /dev/zero; cat")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try folder.bytes("map.png").count > 3_000_000)
  }
}
