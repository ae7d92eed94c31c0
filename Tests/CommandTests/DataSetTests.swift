import HistoricalAtlas
import MapFormats
import PlanarOperations
import Projections
import TestSupport
import Testing

/// Where the data come from, and the errors when they are invalid.
@Suite struct DataSetTests {
  private let folder: TemporaryFolder
  private let question = ["at", "126.65,45.75", "--date", "1907-07-31", "--json"]

  init() throws { folder = try TemporaryFolder() }

  private static let builtAsRecorded: Bool = {
    guard let manifest = try? Manifest(folder: "\(ShippedData.folder)/built") else { return false }
    return manifest.geos == GEOSLibrary.version && manifest.proj == PROJLibrary.version
  }()

  @Test func `by default the command uses the data beside it`() throws {
    let told = try Program.spheres.run(question + ["--data", ShippedData.folder])
    let found = try Program.spheres.run(question, environment: ["SPHERES_DATA": ""])
    #expect(found.code == 0)
    #expect(found.bytes == told.bytes)
  }

  @Test func `a missing folder cannot be read`() throws {
    for arguments in [question, ["regions"], ["export", "-o", "a.csv"], ["check"], ["build"]] {
      let outcome = try Program.spheres.run(arguments + ["--data", "/nowhere"], in: folder)
      #expect(outcome.code == 66)
      #expect(outcome.errors.contains("/nowhere"))
      #expect(outcome.bytes.isEmpty)
    }
    #expect(try folder.names() == [])
  }

  @Test func `a program without data says how to name some`() throws {
    try folder.copy(Program.spheres.path, to: "spheres")
    let alone = Program(path: folder["spheres"])
    let outcome = try alone.run(question, environment: ["SPHERES_DATA": ""])
    #expect(outcome.code == 66)
    #expect(outcome.errors.contains("--data or SPHERES_DATA"))
  }

  @Test(arguments: [Manifest.answersFileName, Manifest.atlasFileName, Manifest.coverageFileName])
  func `a damaged file is bad input`(name: String) throws {
    try folder.makeFolder("data")
    try folder.copy("\(ShippedData.folder)/built", to: "data/built")
    var bytes = try folder.bytes("data/built/\(name)")
    bytes[bytes.count / 2] ^= 1
    try folder.write(bytes, to: "data/built/\(name)")
    let outcome = try Program.spheres.run(question + ["--data", folder["data"]])
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("data/built/\(name) is not the file that manifest.json names"))
    #expect(outcome.errors.contains("spheres build"))
  }

  @Test func `the shipped data have no problems`() throws {
    let outcome = try Program.spheres.run(["check", ShippedData.folder])
    #expect(outcome.code == 0)
    // What is remarked on is in a table of the data set's own tests, with reasons.
    #expect(!outcome.lines.isEmpty && outcome.lines.allSatisfy { $0.contains(": warning: clause ") })
    let count = outcome.lines.count
    #expect(outcome.errors == "no problems, \(count) warnings in \(ShippedData.folder)\n")
    let json = try Program.spheres.run(["check", "--json", "--quiet", "--data", ShippedData.folder])
    let severities = try json.json().elements.map { $0["severity"] }
    #expect(severities.count == count && severities.allSatisfy { $0 == .string("warning") })
    #expect(json.errors.isEmpty)
  }

  @Test
  func `the installed data set cannot be built, and is checked as far as possible`()
    throws
  {
    let build = try Program.spheres.run(["build"], environment: ["SPHERES_DATA": ""])
    #expect(build.code == 66)
    #expect(build.errors.contains("has no dataset.yaml; name the folder of a data set"))
    let check = try Program.spheres.run(["check"], environment: ["SPHERES_DATA": ""])
    #expect(check.code == 0, "\(check.errors)")
    #expect(check.errors.contains("has no sources: its built files were compared with one another only"))
  }

  @Test func `every problem is reported at once, and nothing is built`() throws {
    try folder.copy(ShippedData.folder, to: "data")
    let powers = try folder.text("data/powers.yaml")
    try folder.write(powers.replacing("id: japan", with: "id: nippon").utf8, to: "data/powers.yaml")
    let outcome = try Program.spheres.run(["check", folder["data"]])
    #expect(outcome.code == 1)
    #expect(outcome.lines.count > 5)
    #expect(outcome.lines.allSatisfy { $0.contains("japan") })
    #expect(outcome.errors.isEmpty)
    let json = try Program.spheres.run(["check", folder["data"], "--json"])
    #expect(json.code == 1)
    #expect(try json.json().elements.count == outcome.lines.count)
    let build = try Program.spheres.run(["build", folder["data"], "-o", folder["made"]])
    #expect(build.code == 65)
    #expect(try folder.names() == ["data"])
  }

  @Test(arguments: [
    ("parts/beach-head-1906.yaml", "{straight: [11.2, 51.8]", "{straight: [11.3, 51.7]"),
    ("instruments/landing-1906.yaml", "part: beach-head-1906", "part: beach-head-1907"),
    ("instruments/landing-1906.yaml", "region: north\n    part:", "region: south\n    part:"),
    ("instruments/landing-1906.yaml", "end: 1907-06-01", "end: 1905-06-01"),
    ("instruments/landing-1906.yaml", "part: beach-head-1906", "ground: strip\n    railways: [coastal]"),
  ])
  func `a mistake about a part is told by file and line, and nothing is built or half-built`(
    _ file: String,
    _ old: String,
    _ new: String
  ) throws {
    #expect(try Program.spheres.run("new data --quiet", in: folder).code == 0)
    let names = try folder.names(in: "data/built")
    let before = try names.map { try folder.bytes("data/built/\($0)") }
    let text = try folder.text("data/\(file)")
    try #require(text.contains(old))
    try folder.write(text.replacing(old, with: new), to: "data/\(file)")
    let outcome = try Program.spheres.run("build data", in: folder)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("\(file):"), "\(outcome.errors)")
    #expect(try folder.names(in: "data/built") == names)
    #expect(try names.map { try folder.bytes("data/built/\($0)") } == before)
    #expect(try folder.names() == ["data"])
  }

  @Test func `built files of other sources are a problem`() throws {
    try folder.copy(ShippedData.folder, to: "data")
    let text = try folder.text("data/sources.yaml")
    try folder.write((text + "# Changed.\n").utf8, to: "data/sources.yaml")
    let outcome = try Program.spheres.run(["check", folder["data"]])
    #expect(outcome.code == 1)
    let problems = outcome.lines.filter { !$0.contains(": warning: ") }
    #expect(problems.count == 1)
    #expect(problems.first?.contains("built/manifest.json: was made from other files than these") == true)
  }

  @Test(.enabled(if: builtAsRecorded, "GEOS or PROJ are not those of the built files"))
  func `a build gives the shipped files, byte for byte`() throws {
    let outcome = try Program.spheres.run(["build", ShippedData.folder, "--quiet", "-o", folder["made"]])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.bytes.isEmpty && outcome.errors.isEmpty)
    try folder.copy("\(ShippedData.folder)/built", to: "shipped")
    let names = [
      Manifest.answersFileName, Manifest.atlasFileName, Manifest.coverageFileName, Manifest.groundFileName,
      Manifest.fileName,
    ]
    for name in names {
      #expect(try folder.bytes("made/\(name)") == folder.bytes("shipped/\(name)"), "\(name)")
    }
  }

  @Test func `a build that cannot be written leaves nothing`() throws {
    try folder.write("a file".utf8, to: "made")
    let outcome = try Program.spheres.run(["build", ShippedData.folder, "--quiet", "-o", folder["made"]])
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains("cannot write to \(folder["made"])"))
    #expect(try folder.names() == ["made"])
  }
}
