import Foundation
import MapGeometry
import Shapefiles
import TestSupport
import Testing

@testable import DataSets

/// The small valid data set of the folder `Tables/island`, which is invented, to be damaged and read.
struct SmallDataSet {
  private let folder: TemporaryFolder
  private var files: [String: [UInt8]] = [:]

  init(withRailway: Bool = false) throws {
    folder = try TemporaryFolder()
    let island = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Tables/island")
    for name in try FileManager.default.subpathsOfDirectory(atPath: island.path)
    where name.contains(".") && (withRailway || !name.hasPrefix("railways/")) {
      files[name] = Array(try Data(contentsOf: island.appendingPathComponent(name)))
    }
    let ring = try Ring([
      Position(longitude: 0, latitude: 0), Position(longitude: 4, latitude: 0),
      Position(longitude: 4, latitude: 2), Position(longitude: 0, latitude: 2),
    ])
    let layer = try Shapefile(
      shapeType: .polygon,
      fields: [LayerField("number", .integer)],
      features: [
        Feature(properties: [.init("number", .integer(1))], geometry: .polygon(Polygon(outer: ring)))
      ]
    )
    let base = try TemporaryFolder()
    try layer.write(to: base["land.shp"], lastUpdate: try #require(CalendarDay("1907-07-30")))
    for name in try base.names() { files["base/\(name)"] = try base.bytes(name) }
  }

  /// The text of a file.
  func text(_ file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }

  func has(_ file: String) -> Bool { files[file] != nil }

  /// Replaces a text, which must exist, by another.
  mutating func replace(_ file: String, _ old: String, with new: String) {
    guard let range = text(file).range(of: old) else {
      Issue.record("\(file) does not have \"\(old)\"")
      return
    }
    files[file] = Array(text(file).replacingCharacters(in: range, with: new).utf8)
  }

  mutating func append(_ text: String, to file: String) throws {
    files[file] = try #require(files[file]) + Array(text.utf8)
  }

  mutating func set(_ file: String, _ bytes: [UInt8]?) { files[file] = bytes }

  /// Adds a layer to the base map: the land under another name.
  mutating func addLayer(_ name: String) {
    for part in ["cpg", "dbf", "shp", "shx"] { files["base/\(name).\(part)"] = files["base/land.\(part)"] }
  }

  mutating func cut(_ file: String, to count: Int) {
    files[file] = Array((files[file] ?? []).prefix(count))
  }

  /// Writes the files and gives the folder's path.
  func written() throws -> String {
    try? folder.remove("data")
    for (name, bytes) in files { try folder.write(bytes, to: "data/\(name)") }
    return folder["data"]
  }

  func dataSet() throws -> DataSet { try DataSet(folder: written()) }

  func built() throws -> DataSetBuild { try DataSetBuild(dataSet()) }

  /// All problems of the folder when it is read and built; empty if it is valid.
  func complaints() throws -> [String] {
    let path = try written()
    do {
      return try DataSetBuild(DataSet(folder: path)).problems.map(\.description)
    } catch DataSetError.problems(let problems) {
      return problems.map(\.description)
    } catch {
      return [String(describing: error).replacingOccurrences(of: path, with: "DATA")]
    }
  }

  /// Everything that is said of the folder when it is checked, but for its built files, which it does not have.
  func checked() throws -> [String] {
    let path = try written()
    return try DataSetCheck(folder: path).problems.filter { !$0.file.hasPrefix("built/") }
      .map { $0.description.replacingOccurrences(of: path, with: "DATA") }
  }
}
