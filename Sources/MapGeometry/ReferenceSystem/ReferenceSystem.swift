/// A coordinate system given as a text: well-known text of either version, a code, or a PROJ definition.
///
/// It is read here and not by PROJ: the readers of users' files (GeoJSON, shapefiles, GeoPackages) all need
/// the decision, most without linking PROJ, and PROJ's database is not needed to tell whether a text means
/// WGS 84. The tests compare with what PROJ and GDAL write.
package enum ReferenceSystem {
  /// How the text differs from plain WGS 84 in degrees; nil if it does not, or is empty.
  ///
  /// Everything counts: datum, spheroid, shift, prime meridian, unit, directions of the axes, projection. The
  /// order of the axes does not: files have longitude first, whatever the text says. Heights do not either. A
  /// datum of another name counts as WGS 84 if the text itself declares no shift and its spheroid is the same
  /// to a decimetre.
  package static func objection(to text: String) -> String? {
    let text = text.trimmed
    if text.isEmpty || isCode(text) || isDefinition(text) { return nil }
    guard let nodes = WellKnownNode.nodes(text), let system = nodes.first else {
      return "the coordinate system \(text.split(separator: "\n")[0].prefix(80))"
    }
    var objections = objections(to: system)
    for other in nodes.dropFirst() where !["VERTCS", "VERT_CS", "VERTCRS"].contains(other.keyword) {
      objections.append("\(other.keyword) after it")
    }
    guard !objections.isEmpty else { return nil }
    return "the coordinate system \(system.name.prefix(80)) (\(objections.joined(separator: ", ")))"
  }

  /// What was expected, with the command that converts the file.
  ///
  /// - Parameter file: The path of the file, quoted for a shell.
  package static func expected(instead file: String, ending: String) -> String {
    "WGS 84 in degrees; ogr2ogr -t_srs EPSG:4326 NEW.\(ending) \(file) makes it so"
  }

  private static func objections(to system: WellKnownNode) -> [String] {
    switch system.keyword {
    case "GEOGCS", "GEOGCRS", "GEOGRAPHICCRS", "GEODCRS", "GEODETICCRS":
      return geographicObjections(to: system, isUnshifted: false)
    case "COMPD_CS", "COMPOUNDCRS", "COORDINATEMETADATA":
      return system.children.first.map(objections) ?? ["without a part"]
    case "BOUNDCRS":
      guard let source = system.all("SOURCECRS").first?.children.first,
        let target = system.all("TARGETCRS").first?.children.first,
        let shift = system.all("ABRIDGEDTRANSFORMATION").first,
        ["GEOGCRS", "GEOGRAPHICCRS", "GEODCRS", "GEODETICCRS"].contains(source.keyword)
      else { return ["bound to another"] }
      let isNone =
        shift.all("PARAMETERFILE").isEmpty && !shift.all("PARAMETER").isEmpty
        && shift.all("PARAMETER").allSatisfy { parameter in
          let nothing = parameter.name.key == "scaledifference" ? 1.0 : 0
          return parameter.number(1) == nothing || parameter.number(1) == 0
        }
      return (isNone ? [] : ["a shift to \(target.name)"]) + objections(to: target)
        + geographicObjections(to: source, isUnshifted: isNone)
    case "PROJCS", "PROJCRS", "PROJECTEDCRS": return ["a projection"]
    case "GEOCCS": return ["geocentric"]
    default: return ["\(system.keyword), which is not geographic"]
    }
  }

  private static func geographicObjections(to system: WellKnownNode, isUnshifted: Bool) -> [String] {
    var found: [String] = []
    let isDerived = !system.all("BASEGEOGCRS", "BASEGEODCRS", "DERIVINGCONVERSION").isEmpty
    if isDerived { found.append("derived from another") }
    let datums = system.all("DATUM", "GEODETICDATUM", "TRF", "ENSEMBLE")
    guard let datum = datums.first, datums.count == 1 else { return found + ["without a datum"] }
    let shifts = datum.all("TOWGS84")
    for shift in shifts where !(shift.words.indices.allSatisfy { shift.number($0) == 0 }) {
      found.append("a shift TOWGS84 of \(shift.words.joined(separator: ", "))")
    }
    if shifts.isEmpty, !isUnshifted, !isWGS84(datum: datum.name) { found.append("datum \(datum.name)") }
    if let spheroid = datum.all("SPHEROID", "ELLIPSOID").first {
      if !isWGS84(spheroid) { found.append("spheroid \(spheroid.words.joined(separator: ", "))") }
    } else {
      found.append("without a spheroid")
    }
    for meridian in system.all("PRIMEM", "PRIMEMERIDIAN") + datum.all("PRIMEM", "PRIMEMERIDIAN") {
      let isGreenwich = ["greenwich", "reference", "prime", "unknown"].contains(
        where: meridian.name.key.contains
      )
      if meridian.number(1) != 0 || !(isGreenwich || meridian.name.key.isEmpty) {
        found.append("prime meridian \(meridian.words.joined(separator: ", "))")
      }
    }
    for coordinates in system.all("CS") where coordinates.name.lowercased() != "ellipsoidal" {
      found.append("\(coordinates.name) coordinates")
    }
    if !(system.all("EXTENSION") + datum.all("EXTENSION")).isEmpty { found.append("an extension") }
    return found + axisObjections(to: system)
  }

  private static func axisObjections(to system: WellKnownNode) -> [String] {
    var found: [String] = []
    let axes = system.all("AXIS").filter { !["up", "down"].contains($0.words.last?.lowercased()) }
    let directions = axes.map { $0.words.last?.lowercased() ?? "" }
    if !axes.isEmpty, directions.sorted() != ["east", "north"] {
      found.append("axes to the \(directions.joined(separator: " and "))")
    }
    let units = system.all("UNIT", "ANGLEUNIT") + axes.flatMap { $0.all("UNIT", "ANGLEUNIT") }
    if units.isEmpty { found.append("without a unit") }
    for unit in units {
      let degrees = (unit.number(1) ?? 0) / (Double.pi / 180)
      if !((1 - 1e-7)...(1 + 1e-7)).contains(degrees) {
        found.append("unit \(unit.words.joined(separator: ", "))")
      }
    }
    return found
  }

  /// Whether a datum is called WGS 84, or one of its realizations, which are the same to some decimetres.
  private static func isWGS84(datum: String) -> Bool {
    var key = datum.key
    if key.hasPrefix("dw") { key.removeFirst() }
    for name in ["worldgeodeticsystemof1984", "worldgeodeticsystem1984", "wgs1984", "wgs84"]
    where key.hasPrefix(name) {
      let rest = key.dropFirst(name.count)
      let isRealization = rest.first == "g" && rest.count > 1 && rest.dropFirst().allSatisfy(\.isNumber)
      return isRealization || ["", "ensemble", "transit"].contains(rest)
    }
    return false
  }

  /// Whether both axes of a spheroid are those of WGS 84 to a decimetre.
  private static func isWGS84(_ spheroid: WellKnownNode) -> Bool {
    guard let axis = spheroid.number(1), let inverse = spheroid.number(2), inverse != 0 else { return false }
    let metres = spheroid.all("LENGTHUNIT", "UNIT").first?.number(1) ?? 1
    let (equator, pole) = (axis * metres, axis * metres * (1 - 1 / inverse))
    return abs(equator - 6_378_137) < 0.1 && abs(pole - 6_356_752.314245) < 0.1
  }

  /// Whether the text is a code of WGS 84, plain, as an OGC URN or as a URL.
  private static func isCode(_ text: String) -> Bool {
    let pieces = text.lowercased().split { ":/#=".contains($0) }
    guard let code = pieces.last else { return false }
    if pieces.count == 1 { return ["crs84", "wgs84", "wgs 84"].contains(code) }
    let authorities = ["epsg", "epsg.xml", "ogc", "crs"]
    guard let authority = pieces.dropLast().last(where: { authorities.contains(String($0)) }) else {
      return false
    }
    return authority.hasPrefix("epsg")
      ? Int(code).map(epsgCodes.contains) ?? false : ["crs84", "crs84h", "84"].contains(code)
  }

  /// The EPSG codes of WGS 84 and its realizations, with and without heights.
  private static let epsgCodes: Set = [
    4326, 4979, 7657, 7659, 7661, 7663, 7665, 7816, 8888, 9053, 9054, 9055, 9056, 9057, 9754, 9755, 10605,
    10606,
  ]

  /// Whether the text is a definition of PROJ for WGS 84 in degrees.
  private static func isDefinition(_ text: String) -> Bool {
    var values: [String: String] = [:]
    for word in text.lowercased().split(whereSeparator: \.isWhitespace) {
      let pair = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      values[String(pair[0].drop { $0 == "+" })] = pair.count == 2 ? String(pair[1]) : ""
    }
    let isGeographic = ["longlat", "latlong", "lonlat", "latlon"].contains(values.removeValue(forKey: "proj"))
    for word in ["no_defs", "wktext", "type"] { values[word] = nil }
    if ["0", "greenwich"].contains(values["pm"]) { values["pm"] = nil }
    let shift = values.removeValue(forKey: "towgs84")
    let isUnshifted = shift?.split(separator: ",").allSatisfy { Double($0) == 0 } ?? (values["datum"] != nil)
    return isGeographic && isUnshifted
      && (values == ["datum": "wgs84"] || values == ["ellps": "wgs84"]
        || values == ["datum": "wgs84", "ellps": "wgs84"])
  }
}

extension String {
  /// The letters and digits, in lower case.
  fileprivate var key: String {
    String(unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }).lowercased()
  }

  /// The text without a byte order mark, and without leading and trailing spaces and NUL.
  fileprivate var trimmed: String {
    let isNothing = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0
    }
    let scalars = unicodeScalars.drop(while: isNothing)
    guard let end = scalars.lastIndex(where: { !isNothing($0) }) else { return "" }
    return String(scalars[...end])
  }
}
