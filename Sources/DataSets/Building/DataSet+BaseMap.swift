import HistoricalAtlas
import MapGeometry

extension DataSet {
  /// The layers of the base map that a build reads, whether lines are taken from them or not.
  static let baseMapLayers = ["lakes", "land", "rivers"]

  /// Land, lakes and rivers of the base map; a missing layer is empty.
  func baseMap() throws(DataSetError) -> BaseMap {
    func layer(_ name: String) throws(DataSetError) -> [Feature] {
      folder.has("base/\(name).shp") ? try features(ofLayer: name) : []
    }
    let boxes = try baseBoxes()
    return BaseMap(
      land: try layer("land").flatMap { $0.geometry?.polygons ?? [] },
      lakes: try layer("lakes").flatMap { $0.geometry?.polygons ?? [] },
      rivers: try layer("rivers").map(BaseMap.River.init),
      extent: boxes.extent,
      insets: boxes.insets
    )
  }

  /// The box that the base map was cut to, and those of insets: `extent` and `insets` of `base.yaml`; none without
  /// that file.
  private func baseBoxes() throws(DataSetError) -> (extent: BoundingBox?, insets: [BoundingBox]) {
    let file = "base.yaml"
    guard folder.has(file) else { return (nil, []) }
    let problems = Problems()
    let record = try folder.text(file, problems).flatMap {
      Record($0, fields: ["extent", "insets", "provinces_of", "river_names"])
    }
    let extent = record.flatMap { record in record.node("extent").flatMap { record.box($0, "extent") } }
    let insets = record.map { record in record.list("insets").compactMap { record.box($0, "insets") } } ?? []
    guard problems.all.isEmpty else { throw .problems(problems.all) }
    return (extent, insets)
  }
}

extension BaseMap.River {
  /// A river of Natural Earth: its `scalerank` in three classes, and its `rivernum` where that is a whole number
  /// of 32 bits.
  init(_ feature: Feature) {
    let rank: Rank =
      switch feature["scalerank"] {
      case .integer(...5): .major
      case .integer(...8): .medium
      case .number(...5): .major
      case .number(...8): .medium
      default: .minor
      }
    var number: Int?
    if case .integer(let found) = feature["rivernum"] { number = UInt32(exactly: found).map { Int($0) } }
    self.init(lines: feature.geometry?.lines ?? [], rank: rank, number: number)
  }
}
