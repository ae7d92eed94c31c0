public import MapGeometry

extension Coverage {
  /// Layers as one TopoJSON file, in which all of them share the arcs of the coverage.
  ///
  /// Features may overlap. Only arcs that some feature needs are written, in the order of the coverage; after
  /// them those of other shapes, each once. A feature without faces has a null shape. The same layers give
  /// the same bytes.
  ///
  /// - Parameters:
  ///   - layers: The layers, in the order in which they are written; their names differ.
  ///   - members: Further members of the file, written first.
  /// - Throws: If a further member has a name that the format uses.
  public func topoJSON(
    of layers: [TopologyLayer],
    members: JSONObject = [:]
  ) throws(ReservedNameError) -> [UInt8] {
    precondition(Set(layers.map(\.name)).count == layers.count, "two layers of one name")
    let arcs = TopologyArcs(of: layers, over: self)
    var text = JSONText()
    try text.beginTopology(in: arcs.boundingBox, members: members)
    text.raw("\"objects\":{")
    for (index, layer) in layers.enumerated() {
      if index > 0 { text.raw(",\n") }
      text.beginCollection(named: layer.name)
      text.separated(by: ",\n", layer.features) { text, feature in
        arcs.begin(feature.shape, in: &text)
        if let id = feature.id {
          text.raw(",\"id\":")
          text.string(id)
        }
        text.raw(",\"properties\":")
        text.properties(feature.properties)
        text.raw("}")
      }
      text.raw("\n]}")
    }
    text.raw("},\n")
    text.arcs(arcs.lines, from: arcs.boundingBox?.southWest)
    text.raw("}\n")
    return text.bytes
  }
}
