import Foundation
import MapGeometry
import TestSupport
import Testing

@testable import Shapefiles

@Suite struct ReplacingTests {
  @Test func `only the five parts are left behind`() throws {
    let folder = try TemporaryFolder()
    try places().write(to: folder["a.shp"], lastUpdate: try testDay())
    #expect(try folder.names() == ["a.cpg", "a.dbf", "a.prj", "a.shp", "a.shx"])
  }

  @Test(arguments: ["shp", "shx", "dbf", "prj", "cpg", "qix"])
  func `an existing part is named and left unchanged`(_ part: String) throws {
    let folder = try TemporaryFolder()
    try folder.write([1, 2, 3], to: "a.\(part)")
    let error = #expect(throws: LayerError.self) {
      try places().write(to: folder["a.shp"], lastUpdate: try testDay())
    }
    let problem = try onlyProblem(error)
    #expect(problem.kind == .exists)
    #expect(problem.file == folder["a.\(part)"])
    #expect(try folder.names() == ["a.\(part)"])
    #expect(try folder.bytes("a.\(part)") == [1, 2, 3])
  }

  @Test func `a shapefile is replaced on request, and old indexes are removed`() throws {
    let folder = try TemporaryFolder()
    try numbered(.point, [nil]).write(to: folder["a.shp"], lastUpdate: try testDay())
    try folder.write([1], to: "a.qix")
    try folder.write([1], to: "a.txt")
    let layer = try places()
    try layer.write(to: folder["a.shp"], lastUpdate: try testDay(), replacing: true)
    #expect(try Shapefile(contentsOf: folder["a.shp"]) == layer)
    #expect(try folder.names() == ["a.cpg", "a.dbf", "a.prj", "a.shp", "a.shx", "a.txt"])
  }

  @Test func `a layer that cannot be written leaves the old one as it was`() throws {
    let folder = try TemporaryFolder()
    let old = try places()
    try old.write(to: folder["a.shp"], lastUpdate: try testDay())
    let bad = try Shapefile(
      shapeType: .point,
      fields: [LayerField("a", .integer)],
      features: [Feature(properties: [.init("a", .integer(.max))], geometry: nil)]
    )
    #expect(throws: LayerError.self) {
      try bad.write(to: folder["a.shp"], lastUpdate: try testDay(), replacing: true)
    }
    #expect(try Shapefile(contentsOf: folder["a.shp"]) == old)
    #expect(try folder.names().count == 5)
  }

  @Test func `a missing folder is a system error`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: LayerError.self) {
      try places().write(to: folder["none/a.shp"], lastUpdate: try testDay())
    }
    #expect(try onlyProblem(error).file == folder["none"])
  }

  @Test func `a folder in place of a part is refused, even when replacing`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder["a.cpg"], withIntermediateDirectories: false)
    let error = #expect(throws: LayerError.self) {
      try places().write(to: folder["a.shp"], lastUpdate: try testDay(), replacing: true)
    }
    #expect(try onlyProblem(error).file == folder["a.cpg"])
    #expect(try folder.names() == ["a.cpg"])
  }

  @Test func `if one part cannot be moved into place, all others are put back`() throws {
    let folder = try TemporaryFolder()
    let old = try places()
    try old.write(to: folder["a.shp"], lastUpdate: try testDay())
    try folder.write([1], to: "a.qix")
    try failToPlaceThreeParts(at: folder["a.shp"])
    #expect(try Shapefile(contentsOf: folder["a.shp"]) == old)
    #expect(try folder.names() == ["a.cpg", "a.dbf", "a.prj", "a.qix", "a.shp", "a.shx"])
  }

  @Test func `a part that is a link to itself is an error before anything is moved`() throws {
    let folder = try TemporaryFolder()
    let old = try places()
    try old.write(to: folder["a.shp"], lastUpdate: try testDay())
    try folder.remove("a.prj")
    try FileManager.default.createSymbolicLink(atPath: folder["a.prj"], withDestinationPath: "a.prj")
    #expect(throws: LayerError.self) {
      try places().write(to: folder["a.shp"], lastUpdate: try testDay(), replacing: true)
    }
    #expect(try folder.names() == ["a.cpg", "a.dbf", "a.prj", "a.shp", "a.shx"])
  }

  /// Moves into place a shapefile of which only three parts were written.
  private func failToPlaceThreeParts(at path: String) throws {
    let placement = try Placement(at: try ShapefileParts(path), replacing: true)
    for part in ["shp", "shx", "dbf"] { try PartFile.create(placement.parts[part], holding: "new") }
    do throws(LayerError) {
      try placement.commit()
      Issue.record("a part that is not there was moved into place")
    } catch {
      #expect(try onlyProblem(error).kind == .missing)
    }
  }
}
