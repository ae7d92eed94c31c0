package import MapGeometry
import SystemCalls

/// The paths of the files that make up one shapefile: they differ in their last three letters.
struct ShapefileParts {
  /// The path without the extension and its dot.
  let stem: String
  private let isUppercase: Bool
  /// The paths of existing parts whose names differ in case.
  private var namesakes: [String: String] = [:]

  /// The parts that this library writes: shapes, their index, the table, coordinate system, encoding, and
  /// optional QGIS metadata.
  static let written = ["shp", "shx", "dbf", "prj", "cpg", "qmd"]
  /// The optional one: the QGIS metadata.
  static let optional = "qmd"
  /// Indexes and metadata of other programs, which become invalid when the parts change.
  static let derived = ["qix", "sbn", "sbx", "qpj"]

  /// The parts of the shapefile whose shapes are at `path`; all extensions are written as its own is.
  init(_ path: String) throws(LayerError) {
    guard path.lowercased().hasSuffix(".shp"), path.count > 4, !path.utf8.contains(0) else {
      throw LayerError(.name, file: path, found: "that name", expected: "a name that ends in .shp")
    }
    stem = String(path.dropLast(4))
    isUppercase = path.hasSuffix(".SHP")
    if !path.hasSuffix(self["shp"].suffix(4)) { namesakes["shp"] = path }
  }

  /// The parts of a shapefile that is read, each under its actual name: case is ignored if no file has
  /// exactly the name, as on the systems that many shapefiles come from.
  init(reading path: String) throws(LayerError) {
    try self.init(path)
    let missing = ShapefileParts.written.filter { !PartFile.exists(self[$0]) }
    guard !missing.isEmpty else { return }
    let names = (try? FolderBounds.names(in: folder)) ?? []
    for part in missing {
      let wanted = "\(name).\(part)".lowercased()
      let found = names.filter { $0.lowercased() == wanted }
      // One whose name differs only in the extension is preferred.
      if let best = found.first(where: { $0.hasPrefix(name) }) ?? found.first {
        namesakes[part] = stem.dropLast(name.count) + best
      }
    }
  }

  /// The parts of that stem, in a folder, in lower case.
  init(stem: String) {
    self.stem = stem
    isUppercase = false
  }

  /// The path of one part, by its extension in lower case.
  subscript(part: String) -> String {
    namesakes[part] ?? "\(stem).\(isUppercase ? part.uppercased() : part)"
  }

  var shapes: String { self["shp"] }
  var index: String { self["shx"] }
  var table: String { self["dbf"] }
  var projection: String { self["prj"] }
  var encoding: String { self["cpg"] }
  var metadata: String { self["qmd"] }

  var folder: String {
    guard let slash = stem.lastIndex(of: "/") else { return "." }
    return slash == stem.startIndex ? "/" : String(stem[..<slash])
  }

  /// The common name of the parts, without the folder.
  var name: String {
    guard let slash = stem.lastIndex(of: "/") else { return stem }
    return String(stem[stem.index(after: slash)...])
  }
}

extension LayerError {
  static func missing(_ part: String, of parts: ShapefileParts) -> LayerError {
    let expected = part == parts.shapes ? "the shapes" : "the attributes of \(parts.shapes), beside it"
    return LayerError(.missing, file: part, found: "no such file", expected: expected)
  }
}

extension Shapefile {
  /// The paths of the existing files of a shapefile that is read.
  package static func files(of path: String) throws(LayerError) -> [String] {
    let parts = try ShapefileParts(reading: path)
    return ShapefileParts.written.map { parts[$0] }.filter(PartFile.exists).sorted()
  }
}
