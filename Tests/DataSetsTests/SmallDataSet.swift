import Foundation
import MapGeometry
import Shapefiles
import TestSupport
import Testing

@testable import DataSets

/// A small valid data set that is invented, to be damaged in one place and read.
///
/// An island from (0,0) to (4,2) belongs to Freedonia; a treaty of 1907 divides it along the meridian of 2 east
/// and gives Sylvania a sphere in the east.
struct SmallDataSet {
  private let folder: TemporaryFolder
  private var files: [String: [UInt8]] = [:]

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in SmallDataSet.texts { files[name] = Array(text.utf8) }
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

  /// The line of a file, counted from 1, on which a text stands.
  func line(of text: String, in file: String) -> Int? {
    self.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains(text) }.map { $0 + 1 }
  }

  /// Replaces a text, which has to be there, by another.
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

  /// Everything that is said of the folder when it is read and built; nothing when it is sound.
  func complaints() throws -> [String] {
    let path = try written()
    let dataSet: DataSet
    do {
      dataSet = try DataSet(folder: path)
    } catch .problems(let problems) {
      return problems.map(\.description)
    } catch {
      return [error.description.replacingOccurrences(of: path, with: "DATA")]
    }
    do {
      return try DataSetBuild(dataSet).problems.map(\.description)
    } catch {
      return [error.description.replacingOccurrences(of: path, with: "DATA")]
    }
  }
}

extension SmallDataSet {
  fileprivate static let texts = [
    "dataset.yaml": """
    id: island
    title: Island
    version: 1.0.0
    calendar:
      first: 1900-01-01
      last: 1910-12-31
    licence: CC0-1.0
    credits: [Nobody]

    """,
    "powers.yaml": """
    powers:
      - id: freedonia
        name: Freedonia
      - id: sylvania
        name: Sylvania
      - id: ruritania
        name: Ruritania

    """,
    "sources.yaml": """
    sources:
      - id: gazette
        citation: The Gazette
        checked: yes

    """,
    "regions.yaml": """
    coast: coast
    extent: [-1, -1, 5, 3]
    lines:
      - treaty
    regions:
      - id: west
        level: region
        name: The West
        seeds: [[1, 1]]
      - id: east
        level: region
        name: The East
        seeds: [[3, 1]]

    """,
    "points.csv": """
    id,lon,lat,uncertainty_km,reasoning
    cape,2,0,1,where the road ends

    """,
    "places.csv": """
    id,period_name,modern_name,lon,lat,uncertainty_km,expected_region,expected_face,note,source
    old-town,Old Town,Newtown,1,1,1,west,,,gazette
    port,"Port, the",Harbour,3,1,1,east,,,gazette
    rock,Rock,Rock,4.5,1,1,outside,,,gazette

    """,
    "lines/base-lines.yaml": """
    base_lines:
      - id: coast
        name: Coast
        outlines_of: land
        uncertainty_km: 1

    """,
    "lines/digitised.csv": """
    line,seq,lon,lat
    road,0,0.5,0.5
    road,1,1.5,0.5

    """,
    "lines/treaty.yaml": """
    id: treaty
    name: Line of 1907
    kind: treaty-line
    instrument: treaty-1907
    article: Art. I
    sources: [gazette]
    certainty: certain
    steps:
      - begin: cape
        text: From the cape.
        uncertainty_km: 1
      - meridian: north
        to: {line: coast}
        text: North to the sea.
        uncertainty_km: 5

    """,
    "instruments/title.yaml": """
    id: title
    name: Title of Freedonia
    kind: event
    parties: [freedonia]
    signed: 1900-01-01
    certainty: certain
    sources: [gazette]
    clauses:
      - id: west-01
        region: west
        power: freedonia
        tenure: sovereignty
        start: 1900-01-01
        counts_from: effect
        secret: false
        public_from: 1900-01-01
        certainty: certain
      - id: east-01
        region: east
        power: freedonia
        tenure: sovereignty
        start: 1900-01-01
        counts_from: effect
        secret: false
        public_from: 1900-01-01
        certainty: certain

    """,
    "instruments/treaty-1907.yaml": """
    id: treaty-1907
    name: Treaty of 1907
    kind: treaty
    parties: [freedonia, sylvania]
    signed: 1907-07-30
    certainty: certain
    sources: [gazette]
    articles:
      - id: Art. I
        text: Sylvania has a sphere in the east.
    clauses:
      - id: east-02
        region: east
        power: sylvania
        tenure: sphere
        kind: special-interests
        article: Art. I
        start: 1907-07-30
        counts_from: signature
        secret: true
        public_from: 1917
        certainty: certain

    """,
  ]
}
