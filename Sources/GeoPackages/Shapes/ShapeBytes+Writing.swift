import MapFormats
import MapGeometry

extension ShapeBytes {
  /// The bytes of a shape in a layer: header with the box of the shape, then well-known binary,
  /// little-endian.
  ///
  /// Lines and areas are written as multi-part shapes, even with one part, because a table has one type.
  static func bytes(of geometry: Geometry) -> [UInt8] {
    let box = geometry.boundingBox
    var header = [UInt8(ascii: "G"), UInt8(ascii: "P"), 0, box == nil ? 0b0001_0001 : 0b0000_0011]
    header.append(littleEndian: UInt32(FileTables.system))
    if let (southWest, northEast) = box.map({ ($0.southWest, $0.northEast) }) {
      for degrees in [southWest.longitude, northEast.longitude, southWest.latitude, northEast.latitude] {
        header.append(littleEndian: degrees.bitPattern)
      }
    }
    var binary = WellKnownBinary(in: .degrees, after: header)
    switch geometry {
    case .lineString(let line): binary.append([line])
    case .polygon(let polygon): binary.append([polygon])
    case .point, .multiLineString, .multiPolygon: binary.append(geometry)
    }
    return binary.bytes
  }
}
