public import MapGeometry

extension Coverage {
  /// Features over sets of faces as TopoJSON, in which neighbours share the arcs between them.
  ///
  /// Features may overlap. Only arcs on the border of some feature are written, in the order of the coverage.
  /// A feature without faces has a null shape. The same features give the same bytes.
  ///
  /// - Parameters:
  ///   - features: The features in the order in which they are written.
  ///   - layer: The name of the object that holds them.
  ///   - members: Further members of the file, written first.
  /// - Throws: When a further member has a name that the format uses.
  public func topoJSON(
    of features: [MergedFeature],
    layer: String,
    members: JSONObject = [:]
  ) throws(ReservedNameError) -> [UInt8] {
    let shapes = features.map { dissolvedRings($0.faces) }
    let used = Set(shapes.joined().joined().joined().map(\.arc)).sorted()
    let indices = Dictionary(uniqueKeysWithValues: zip(used, used.indices))
    let index: (ArcReference) -> Int = { reference in
      ArcReference(arc: indices[reference.arc] ?? 0, isReversed: reference.isReversed).signedIndex
    }
    var box = used.first.map { arcs[$0].boundingBox }
    for arc in used { box?.extend(to: arcs[arc].boundingBox) }
    var text = JSONText()
    try text.beginTopology(in: box, members: members)
    text.beginObject(named: layer)
    text.separated(by: ",\n", zip(features, shapes)) { text, item in
      let (feature, rings) = item
      text.beginShape(rings, index: index)
      if let id = feature.id {
        text.raw(",\"id\":")
        text.string(id)
      }
      text.raw(",\"properties\":")
      text.properties(feature.properties)
      text.raw("}")
    }
    text.endObjects()
    text.arcs(used.map { arcs[$0].line }, from: box?.southWest)
    text.raw("}\n")
    return text.bytes
  }
}
