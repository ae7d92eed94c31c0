public import MapGeometry

extension Coverage {
  /// The coverage as TopoJSON, one arc or face per line: the same bytes for equal coverages.
  ///
  /// The object `faces` has a geometry for each face: its region as `id`, the property `area_km2`, outer rings
  /// counter-clockwise. The transform's scale is 10⁻⁷ degrees and its origin the south-western corner, so
  /// arcs are exact whole steps. Two members give the origins of the arcs: `origins` lists line, step and
  /// uncertainty in kilometres, and `arc_origins` has the index there for each arc.
  ///
  /// - Parameter members: Further members of the file, written first.
  /// - Throws: If a further member has a name that the format uses.
  public func topoJSON(members: JSONObject = [:]) throws(ReservedNameError) -> [UInt8] {
    var text = JSONText()
    try text.beginTopology(in: boundingBox, members: members)
    text.raw("\"objects\":{")
    text.beginCollection(named: "faces")
    text.separated(by: ",\n", faces.indices) { text, index in
      text.beginShape(dissolvedRings([index])) { $0.signedIndex }
      text.raw(",\"id\":")
      text.string(faces[index].name)
      text.raw(",\"properties\":{\"area_km2\":")
      text.number(faces[index].areaInSquareKilometres)
      text.raw("}}")
    }
    text.raw("\n]}},\n")
    text.arcs(arcs.map(\.line), from: boundingBox?.southWest)
    text.origins(of: arcs)
    text.raw("}\n")
    return text.bytes
  }
}
