import MapGeometry
import PlanarOperations
import Shapefiles

/// A layer of the base map, and what was left out although it lies on the map.
struct Extract {
  let layer: Shapefile
  /// How many parts of the source had no extent on the grid.
  let degenerate: Int
  /// How many polygons in the box were duplicates.
  let repeated: Int
}

extension Recipe {
  /// Makes the layer: the part of the source, at that path, in the box.
  ///
  /// Polygons and lines that cross the box's edge are clipped, those inside are only snapped to the grid; a
  /// polygon that touches or crosses itself is repaired. Reefs and islets without an area are left out, and
  /// so are duplicate polygons.
  func extract(from path: String, in box: BoundingBox) throws -> Extract {
    var degenerate: [LayerProblem] = []
    let layer =
      hasTable
      ? try Shapefile(contentsOf: path, fallback: fallback, leavingOut: &degenerate)
      : try Shapefile(shapesOf: path, leavingOut: &degenerate)
    var features: [Feature] = []
    var seen: Set<Geometry> = []
    var repeated = 0
    for (record, feature) in layer.features.enumerated() where includes(feature) {
      guard let geometry = try feature.geometry?.clipped(to: box) else { continue }
      if layer.shapeType == .polygon, !seen.insert(geometry).inserted {
        repeated += 1
        continue
      }
      let properties = columns.map { Feature.Property($0.name, $0.value(record, feature)) }
      features.append(Feature(properties: properties, geometry: geometry))
    }
    let extract = try Shapefile(
      shapeType: layer.shapeType,
      fields: columns.map { LayerField($0.name, $0.type) },
      features: features
    )
    return Extract(layer: extract, degenerate: degenerate.count, repeated: repeated)
  }
}

extension Geometry {
  /// The part of the shape in the box, valid; nil if there is none.
  fileprivate func clipped(to box: BoundingBox) throws(PlanarOperationError) -> Geometry? {
    guard let own = boundingBox, own.intersects(box) else { return nil }
    switch self {
    case .point: return self
    case .lineString(let line): return Geometry(try [line].clipped(to: box))
    case .multiLineString(let lines): return Geometry(try lines.clipped(to: box))
    case .polygon(let polygon): return try Geometry(clipping: [polygon], to: box)
    case .multiPolygon(let polygons): return try Geometry(clipping: polygons, to: box)
    }
  }

  /// The part of the polygons in the box, repaired where a ring touches or crosses itself.
  private init?(clipping polygons: [Polygon], to box: BoundingBox) throws(PlanarOperationError) {
    let valid = try polygons.validityProblem() == nil ? polygons : polygons.repaired()
    let isInside = valid.allSatisfy { box.contains($0.boundingBox) }
    let clipped = try isInside ? valid : valid.clipped(to: box)
    guard let first = clipped.first else { return nil }
    self = clipped.count == 1 ? .polygon(first) : .multiPolygon(clipped)
  }

  private init?(_ lines: [LineString]) {
    guard let first = lines.first else { return nil }
    self = lines.count == 1 ? .lineString(first) : .multiLineString(lines)
  }
}
