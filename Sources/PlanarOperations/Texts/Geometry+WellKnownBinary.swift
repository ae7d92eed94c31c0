import CGEOS
import MapFormats
public import MapGeometry

extension Geometry {
  /// The shape in well-known binary, in degrees, longitude first, snapped to the grid.
  ///
  /// Either byte order, ISO or extended; heights are left out, and so are empty parts. Fails if there are too
  /// few bytes or too many, a coordinate is off the globe, a coordinate system other than 4326 is named, or
  /// the shape is not one of `Geometry` (a multipoint, a collection, an empty point, line or polygon).
  public init(wellKnownBinary bytes: [UInt8]) throws(PlanarOperationError) {
    let function = "GEOSWKBReader_read_r"
    self = try PlanarContext.lent { context throws(PlanarOperationError) in
      let shape = try context.handle(reading: bytes)
      // GEOS reads only up to the end of the shape; if it succeeds without the last byte, that byte is extra.
      if context.reads(bytes.dropLast()) {
        throw PlanarOperationError(function: function, message: "there are bytes after the shape")
      }
      return try shape.geometryInDegrees(readBy: function)
    }
  }
}

extension PlanarContext {
  /// Whether the bytes begin with a whole shape.
  fileprivate func reads(_ bytes: ArraySlice<UInt8>) -> Bool {
    do {
      _ = try handle(reading: Array(bytes))
      return true
    } catch {
      return false
    }
  }
}

extension GeometryHandle {
  borrowing func geometryInDegrees(readBy function: String) throws(PlanarOperationError) -> Geometry {
    let system = calling { unsafe GEOSGetSRID_r($0, $1) }
    guard system == 0 || system == 4326 else {
      throw PlanarOperationError(function: function, message: "coordinates in \(system): expected 4326")
    }
    let shapes = try ShapeReader(bytes(), unit: .degrees, from: function)
    guard let geometry = shapes.geometry else {
      let kind = shapes.kind.map { "\($0)" } ?? "shape"
      throw PlanarOperationError(
        function: function,
        message: "an empty shape or one of another kind (\(kind)): expected a point, lines or polygons"
      )
    }
    return geometry
  }
}

extension ShapeReader {
  /// The shape that was read; nil if `Geometry` has no such kind, or the shape must not be empty.
  fileprivate var geometry: Geometry? {
    switch kind {
    case .point: positions.first.map { .point($0) }
    case .lineString: lines.first.map { .lineString($0) }
    case .polygon: polygons.first.map { .polygon($0) }
    case .multiLineString: .multiLineString(lines)
    case .multiPolygon: .multiPolygon(polygons)
    case .multiPoint, .geometryCollection, nil: nil
    }
  }
}
