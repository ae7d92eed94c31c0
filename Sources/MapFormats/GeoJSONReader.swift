import MapGeometry

/// Reads the top level of GeoJSON and goes on after a feature that cannot be read.
struct GeoJSONReader {
  private var reader: JSONReader
  private var problems: [GeoJSONError.Problem] = []

  init(_ bytes: [UInt8]) {
    reader = JSONReader(bytes)
  }

  mutating func collection() throws(GeoJSONError) -> FeatureCollection {
    var collection: FeatureCollection?
    do {
      collection = try topLevel()
      try reader.end()
    } catch {
      if problems.last?.error != error { problems.append(GeoJSONError.Problem(feature: nil, error: error)) }
    }
    guard let collection, problems.isEmpty else { throw GeoJSONError(problems: problems) }
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
      case "crs": try checkReferenceSystem()
      case _ where FeatureCollection.reservedNames.contains(name): try reader.skip()
      default: members.append(JSONObject.Member(name, try reader.value()))
      }
    }
    if type == "FeatureCollection" {
      guard let features else { throw start.error(found: "no features", expected: "a member features") }
      return FeatureCollection(features: features, unreserved: JSONObject(distinct: members))
    }
    var again = start
    if type == "Feature" { return FeatureCollection([try again.feature()]) }
    guard let type, JSONReader.knowsGeometry(type) else {
      let expected = "the type FeatureCollection, Feature or that of a geometry"
      throw start.error(found: type.map { "the type \"\($0)\"" } ?? "no type", expected: expected)
    }
    return FeatureCollection([Feature(geometry: try again.geometry())])
  }

  private mutating func features() throws(JSONError) -> [Feature] {
    var features: [Feature] = []
    var number = 0
    try reader.beginArray()
    while try reader.nextElement() {
      number += 1
      let start = reader
      do {
        features.append(try reader.feature())
      } catch {
        reader = start
        try skip(number, after: error)
      }
    }
    return features
  }

  /// Passes over a feature that cannot be read; fails when it is no JSON either.
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
  }

  /// Fails when the coordinates are said to be others than those of WGS 84.
  private mutating func checkReferenceSystem() throws(JSONError) {
    let start = reader
    let system = try reader.value()
    let text: String
    switch (system["type"], system["properties"]?["name"], system["properties"]?["code"]) {
    case (.string("link"), _, _): text = "behind a link"
    case (_, .string(let name), _): text = name
    case (_, .integer(let code), _), (_, _, .integer(let code)): text = "EPSG:\(code)"
    default: return
    }
    guard let found = ReferenceSystem.objection(to: text) else { return }
    throw start.error(
      found: found,
      expected: ReferenceSystem.expected(instead: "OLD.geojson", ending: "geojson")
    )
  }
}
