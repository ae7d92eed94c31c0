public import MapGeometry

extension GeoPackage {
  /// The largest file that is read by default: 1 GiB.
  public static let sizeLimit = 1 << 30

  /// Reads every layer of features; tiles and tables without shapes are ignored.
  ///
  /// The file is opened for reading only, without a lock, and none of its views, triggers and functions ever
  /// runs. Coordinates snap to the grid; heights and measures are left out. A shape in one part is read as
  /// `.lineString` or `.polygon`, one in several as `.multiLineString` or `.multiPolygon`, a multipoint of
  /// one position as `.point`. A feature's id is the number of its row. Memory is bounded by the size of the
  /// file.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - sizeLimit: A larger file is refused.
  /// - Throws: A file that is not a GeoPackage, is not WGS 84 or has changes in a log beside it; then
  ///   everything that is wrong with its rows: shapes with a false header or false counts, coordinates off
  ///   the globe, values not of their column's type, columns of bytes, each with layer and feature.
  public init(contentsOf path: String, sizeLimit: Int = GeoPackage.sizeLimit) throws(LayerError) {
    let file = try DatabaseFile(path, limit: sizeLimit)
    let connection = try Connection(reading: path, size: file.size)
    var budget = ReadingBudget(file)
    var layers: [GeoPackageLayer] = []
    var problems: [LayerProblem] = []
    let contents = ContentsReading(connection: connection, file: file)
    for entry in try contents.entries(&budget) {
      let reading = try LayerReading(try contents.layer(entry, &budget), on: connection, of: file, &budget)
      layers.append(reading.layer)
      problems += reading.problems
    }
    guard problems.isEmpty else { throw LayerError(problems: problems) }
    try self.init(layers: layers)
  }

  /// The names of the layers of features in a file, in the order of its list of contents; nothing else is
  /// read.
  public static func layerNames(in path: String) throws(LayerError) -> [String] {
    let file = try DatabaseFile(path, limit: .max)
    let connection = try Connection(reading: path, size: file.size)
    var budget = ReadingBudget(file)
    return try ContentsReading(connection: connection, file: file).entries(&budget).map(\.name)
  }
}

extension GeoPackageLayer {
  /// Reads one layer of a file; without a name, the only one. The others are not read.
  ///
  /// All else is as in ``GeoPackage/init(contentsOf:sizeLimit:)``.
  ///
  /// - Throws: Also a name that the file does not have, and a file with several layers if none is named.
  public init(
    contentsOf path: String,
    named name: String? = nil,
    sizeLimit: Int = GeoPackage.sizeLimit
  ) throws(LayerError) {
    self = try GeoPackageLayer.reading(path, name, nil, sizeLimit).strict()
  }

  /// Reads one layer, leaving out lines of one position, rings without an area, parts of a collection beside
  /// its areas, several points in one shape, and columns that no property can store (bytes, computed values).
  ///
  /// A shape with nothing else left is nil. A problem for each part and each column that was left out is
  /// added to `leftOut`. All else is as in ``init(contentsOf:named:sizeLimit:)``.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - name: The layer; nil for the only one that the file has.
  ///   - asked: The fields needed; nil for all. All others are null in every feature and are not checked.
  ///   - sizeLimit: The largest file that is read, in bytes.
  ///   - leftOut: What was left out.
  public init(
    contentsOf path: String,
    named name: String? = nil,
    asking asked: Set<String>? = nil,
    sizeLimit: Int = GeoPackage.sizeLimit,
    leavingOut leftOut: inout [LayerProblem]
  ) throws(LayerError) {
    self = try GeoPackageLayer.reading(path, name, asked, sizeLimit).lenient(&leftOut)
  }

  private static func reading(
    _ path: String,
    _ name: String?,
    _ asked: Set<String>?,
    _ sizeLimit: Int
  ) throws(LayerError) -> LayerReading<GeoPackageLayer> {
    let file = try DatabaseFile(path, limit: sizeLimit)
    let connection = try Connection(reading: path, size: file.size)
    var budget = ReadingBudget(file)
    let contents = ContentsReading(connection: connection, file: file)
    let layers = try contents.entries(&budget)
    let names = layers.map(\.name).joined(separator: ", ")
    guard let entry = name == nil ? layers.first : layers.first(where: { $0.name == name }) else {
      throw LayerError(
        .layer,
        file: path,
        found: layers.isEmpty ? "no layer of features" : "the layers \(names)",
        expected: name.map { "a layer \($0)" } ?? "a layer of features"
      )
    }
    guard name != nil || layers.count == 1 else {
      throw LayerError(
        .layer,
        file: path,
        found: "the layers \(names)",
        expected: "the name of one of them, as --layer \(layers[0].name.shellWord)"
      )
    }
    let layer = try contents.layer(entry, &budget)
    return try LayerReading(layer, asked: asked, on: connection, of: file, &budget)
  }
}
