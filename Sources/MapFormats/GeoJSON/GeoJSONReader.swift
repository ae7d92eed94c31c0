import MapGeometry

/// Reads the top level of GeoJSON and continues after an invalid feature.
struct GeoJSONReader {
  /// The number of invalid features that end the reading: locating each is a pass over everything before it.
  private static let mostProblems = 100

  private var reader: JSONReader
  private var problems: [GeoJSONError.Problem] = []
  /// What was left out of shapes, each with the number of its feature.
  private var leftOut: [(feature: Int, fault: JSONFault)] = []

  init(_ bytes: [UInt8]) {
    reader = JSONReader(bytes)
  }

  /// A collection, a feature or a geometry; the last two may start a sequence.
  mutating func collection(
    leavingOut left: inout [GeoJSONError.Problem]
  ) throws(GeoJSONError) -> FeatureCollection {
    try result(&left) { reader throws(JSONError) in
      reader.reader.skipSeparators()
      if reader.reader.isFeatureOrGeometry() {
        return FeatureCollection(try reader.lines())
      }
      let collection = try reader.topLevel()
      try reader.reader.end()
      return collection
    }
  }

  /// A sequence of features and geometries.
  mutating func lines(
    leavingOut left: inout [GeoJSONError.Problem]
  ) throws(GeoJSONError) -> FeatureCollection {
    try result(&left) { reader throws(JSONError) in FeatureCollection(try reader.lines()) }
  }

  private mutating func result(
    _ left: inout [GeoJSONError.Problem],
    _ read: (inout GeoJSONReader) throws(JSONError) -> FeatureCollection
  ) throws(GeoJSONError) -> FeatureCollection {
    var collection: FeatureCollection?
    do {
      collection = try read(&self)
    } catch {
      if problems.last?.error != error { problems.append(GeoJSONError.Problem(feature: nil, error: error)) }
    }
    guard let collection, problems.isEmpty else { throw GeoJSONError(problems: problems) }
    let errors = JSONError.errors(leftOut.map(\.fault), in: reader.bytes)
    left += zip(leftOut, errors).map { GeoJSONError.Problem(feature: $0.feature, error: $1) }
    return collection
  }

  private mutating func topLevel() throws(JSONError) -> FeatureCollection {
    let start = reader
    var type: String?
    var features: [Feature]?
    var members: [JSONObject.Member] = []
    try reader.beginObject()
    while let name = try reader.nextName() {
      switch name {
      case "type": type = try reader.string()
      case "features": features = try self.features()
      case "crs": try reader.checkReferenceSystem()
      case _ where FeatureCollection.reservedNames.contains(name): try reader.skip()
      default: members.append(JSONObject.Member(name, try reader.value()))
      }
    }
    guard type == "FeatureCollection" else {
      let expected = "the type FeatureCollection, Feature or that of a geometry"
      throw start.error(found: type.map { "the type \"\($0)\"" } ?? "no type", expected: expected)
    }
    guard let features else { throw start.error(found: "no features", expected: "a member features") }
    return FeatureCollection(features: features, unreserved: JSONObject(distinct: members))
  }

  private mutating func features() throws(JSONError) -> [Feature] {
    var features: [Feature] = []
    var number = 0
    try reader.beginArray()
    while try reader.nextElement() {
      number += 1
      if let feature = try feature(number, orGeometry: false) { features.append(feature) }
    }
    return features
  }

  /// Features and geometries up to the end, one after another.
  private mutating func lines() throws(JSONError) -> [Feature] {
    var features: [Feature] = []
    var number = 0
    reader.skipSeparators()
    while !reader.isAtEnd {
      number += 1
      if let feature = try feature(number, orGeometry: true) { features.append(feature) }
      let end = reader.offset
      reader.skipSeparators()
      guard reader.isAtEnd || reader.offset > end else {
        throw reader.error(expected: "a line end after a feature")
      }
    }
    return features
  }

  /// Reads a feature; nil, with its problem noted, if it is invalid. Fails if it is not even JSON.
  private mutating func feature(_ number: Int, orGeometry: Bool) throws(JSONError) -> Feature? {
    let start = reader
    var faults: [JSONFault] = []
    do throws(JSONError) {
      let feature =
        if orGeometry, try reader.type() != "Feature" {
          Feature(geometry: try reader.geometry(&faults))
        } else {
          try reader.feature(&faults)
        }
      leftOut += faults.map { (number, $0) }
      return feature
    } catch {
      reader = start
      try skip(number, after: error)
      return nil
    }
  }

  /// Skips an invalid feature; fails if it is not even JSON, or if there are too many.
  private mutating func skip(_ number: Int, after error: JSONError) throws(JSONError) {
    do {
      try reader.skip()
      problems.append(GeoJSONError.Problem(feature: number, error: error))
    } catch let noJSON {
      if (error.line, error.column) != (noJSON.line, noJSON.column) {
        problems.append(GeoJSONError.Problem(feature: number, error: error))
      }
      problems.append(GeoJSONError.Problem(feature: number, error: noJSON))
      throw noJSON
    }
    if problems.count == Self.mostProblems { throw error }
  }
}

extension JSONReader {
  fileprivate var isAtEnd: Bool { offset >= bytes.count }

  /// Skips white space and record separators.
  fileprivate mutating func skipSeparators() {
    while offset < bytes.count, [0x1E, 0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }

  /// The type of the next object, which is not consumed.
  fileprivate func type() throws(JSONError) -> String? {
    var ahead = self
    try ahead.beginObject()
    while let name = try ahead.nextName() {
      guard name == "type" else {
        try ahead.skip()
        continue
      }
      return try ahead.string()
    }
    return nil
  }

  /// Whether the next object is a feature or a geometry.
  fileprivate func isFeatureOrGeometry() -> Bool {
    guard let type = try? type() else { return false }
    return type == "Feature" || JSONReader.knowsGeometry(type)
  }
}
