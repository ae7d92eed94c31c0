/// The paths of the files that make up one shapefile: they differ in their last three letters.
struct ShapefileParts {
  /// The path without the extension and the point before it.
  let stem: String
  private let isUppercase: Bool

  /// The parts that this library writes: shapes, their index, the table, coordinate system, encoding, and perhaps what
  /// QGIS says of the layer.
  static let written = ["shp", "shx", "dbf", "prj", "cpg", "qmd"]
  /// Indexes and descriptions that other programs keep beside them, and that are wrong once the parts change.
  static let derived = ["qix", "sbn", "sbx", "qpj"]

  /// The parts of the shapefile whose shapes are at `path`; all extensions are written as its own is.
  init(_ path: String) throws(ShapefileError) {
    guard path.hasSuffix(".shp") || path.hasSuffix(".SHP"), path.count > 4, !path.utf8.contains(0) else {
      throw ShapefileError(
        ShapefileProblem(.name, file: path, found: "that name", expected: "a name that ends in .shp")
      )
    }
    stem = String(path.dropLast(4))
    isUppercase = path.hasSuffix(".SHP")
  }

  /// The parts of that stem, in a folder, in lower case.
  init(stem: String) {
    self.stem = stem
    isUppercase = false
  }

  /// The path of one part, by its extension in lower case.
  subscript(part: String) -> String { "\(stem).\(isUppercase ? part.uppercased() : part)" }

  var shapes: String { self["shp"] }
  var index: String { self["shx"] }
  var table: String { self["dbf"] }
  var projection: String { self["prj"] }
  var encoding: String { self["cpg"] }
  var metadata: String { self["qmd"] }

  /// The folder that holds the parts.
  var folder: String {
    guard let slash = stem.lastIndex(of: "/") else { return "." }
    return slash == stem.startIndex ? "/" : String(stem[..<slash])
  }

  /// The name that the parts have in common, without the folder.
  var name: String {
    guard let slash = stem.lastIndex(of: "/") else { return stem }
    return String(stem[stem.index(after: slash)...])
  }
}
