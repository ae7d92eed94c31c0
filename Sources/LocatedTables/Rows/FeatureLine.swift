import MapGeometry

/// A feature of GeoJSON on one line: where its properties stand, and its point.
struct FeatureLine {
  /// The properties: an object, or `null`.
  let object: (start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>)
  private(set) var point: Result<Position, RowProblem> = .failure(.noPosition)
  /// The geometry as it stands there; nil where there is none.
  private(set) var geometry: CellText?

  /// Nil if the line is no object with properties.
  init?(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    var properties: CellText?
    var geometry: CellText?
    let found = JSONLine.members(start, end) { member in
      switch String(decoding: member.name.bytes, as: UTF8.self) {
      case "properties": properties = member.value
      case "geometry": geometry = member.value
      default: break
      }
    }
    guard found != nil, let properties,
      properties.bytes.first == UInt8(ascii: "{") || properties.trimmed == "null"
    else { return nil }
    object = (properties.start, properties.end)
    guard let geometry, geometry.bytes.first == UInt8(ascii: "{") else { return }
    self.geometry = geometry
    point = Self.point(geometry)
  }

  private static func point(_ geometry: CellText) -> Result<Position, RowProblem> {
    var type = ""
    var coordinates = ""
    _ = JSONLine.members(geometry.start, geometry.end) { member in
      switch String(decoding: member.name.bytes, as: UTF8.self) {
      case "type": type = member.value.trimmed
      case "coordinates": coordinates = member.value.trimmed
      default: break
      }
    }
    let numbers = coordinates.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
      .map {
        $0.filter { !$0.isWhitespace }.decimalNumber
      }
    guard type == "Point", numbers.count >= 2, let x = numbers[0], let y = numbers[1] else {
      return .failure(.unreadablePosition)
    }
    if let position = try? Position(longitude: x, latitude: y) { return .success(position) }
    let isSwapped = abs(x) <= 90 && abs(y) <= 180
    return .failure(isSwapped ? .swapped : max(abs(x), abs(y)) > 1000 ? .metres : .offTheGlobe)
  }
}

extension FeatureLine {
  /// Whether a line is a feature.
  static func isFeature(_ line: ArraySlice<UInt8>) -> Bool {
    var isFeature = false
    line.withUnsafeBufferPointer { line in
      guard let start = line.baseAddress else { return }
      _ = JSONLine.members(start, start + line.count) { member in
        isFeature = isFeature || (member.name.trimmed == "type" && member.value.trimmed == "Feature")
      }
    }
    return isFeature
  }

  /// The names of the properties of a feature on a line.
  static func propertyNames(_ line: ArraySlice<UInt8>) -> [String] {
    line.withUnsafeBufferPointer { line in
      guard let start = line.baseAddress, let feature = FeatureLine(start, start + line.count) else {
        return []
      }
      let object = UnsafeBufferPointer(
        start: feature.object.start,
        count: feature.object.end - feature.object.start
      )
      return JSONLine.memberNames(Array(object)[...])
    }
  }
}
