import MapFormats
import TestSupport
import Testing

@Suite struct CheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(ShippedData.folder, to: "data")
  }

  private func replace(_ file: String, _ old: String, with new: String) throws {
    let text = try folder.text("data/\(file)")
    #expect(text.contains(old))
    try folder.write(text.replacing(old, with: new).utf8, to: "data/\(file)")
  }

  @Test func `a problem is reported as text, as JSON and as an annotation, each with file and line`() throws {
    let file = "instruments/knox-proposal-1909.yaml"
    try replace(file, "\nsigned: ", with: "\nseal: red\nsigned: ")
    let number =
      try #require(
        try folder.text("data/\(file)").split(separator: "\n", omittingEmptySubsequences: false)
          .firstIndex { $0.hasPrefix("seal:") }
      ) + 1

    let text = try Program.spheres.run("check data", in: folder)
    #expect(text.code == 1)
    #expect(text.lines.count == 1)
    #expect(text.lines.first?.hasPrefix("\(file):\(number): ") == true)

    let json = try Program.spheres.run("check data --json", in: folder)
    #expect(json.code == 1)
    let problem = try #require(try json.json().elements.first)
    #expect(problem["file"] == .string(file))
    #expect(problem["line"] == .integer(number))
    #expect(problem["severity"] == .string("problem"))

    let annotation = try Program.spheres.run("check data --github", in: folder)
    #expect(annotation.code == 1)
    #expect(annotation.lines.first?.hasPrefix("::error file=data/\(file),line=\(number)::") == true)
  }

  @Test func `a warning is reported in all three forms, and the exit code stays 0`() throws {
    let text = try folder.text("data/regions.yaml")
    let entry = try #require(text.firstRange(of: "  - name: Shantar islands"))
    try folder.write(String(text[..<entry.lowerBound]).utf8, to: "data/regions.yaml")
    #expect(try Program.spheres.run("build data --quiet", in: folder).code == 0)

    let plain = try Program.spheres.run("check data", in: folder)
    #expect(plain.code == 0)
    #expect(plain.lines.first?.hasPrefix("regions.yaml: warning: island of ") == true)
    let json = try Program.spheres.run("check data --json", in: folder)
    #expect(json.code == 0)
    #expect(try json.json().elements.first?["severity"] == .string("warning"))
    let annotation = try Program.spheres.run("check data --github", in: folder)
    #expect(annotation.lines.first?.hasPrefix("::warning file=data/regions.yaml::island of ") == true)
  }

  @Test func `a step that cannot be drawn is a problem with its line`() throws {
    let file = "lines/manchuria-1907.yaml"
    try replace(file, "to: {meridian: 122}", with: "to: {meridian: 112}")
    let outcome = try Program.spheres.run("check data --json", in: folder)
    #expect(outcome.code == 1)
    let problem = try #require(try outcome.json().elements.first)
    #expect(problem["file"] == .string(file))
    #expect(problem["line"] != .null)
  }

  @Test(arguments: ["rivers", "lakes"])
  func `a truncated base layer is a problem of its file, and nothing is built`(layer: String) throws {
    let file = "base/\(layer).shp"
    let bytes = try folder.bytes("data/\(file)")
    try folder.write(bytes.prefix(bytes.count / 2), to: "data/\(file)")
    let outcome = try Program.spheres.run("check data", in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.lines.first?.hasPrefix("\(file): ") == true)
    let build = try Program.spheres.run("build data -o built", in: folder)
    #expect(build.code == 66)
    #expect(build.errors.hasPrefix("spheres: layer \(layer) of the base map: data/\(file): found "))
    #expect(try folder.names() == ["data"])
  }

  @Test func `a changed layer of the ground makes the built files out of date`() throws {
    var changed = try folder.bytes("data/base/lakes.dbf")
    // One of the padding spaces of a cell.
    changed[try #require(changed.lastIndex(of: 0x20))] = 0x78
    try folder.write(changed, to: "data/base/lakes.dbf")
    let outcome = try Program.spheres.run("check data", in: folder)
    #expect(outcome.code == 1)
    #expect(
      outcome.lines.filter { !$0.contains(": warning: ") } == [
        "built/manifest.json: was made from other files than these; run `spheres build` to make it anew"
      ]
    )
  }
}
