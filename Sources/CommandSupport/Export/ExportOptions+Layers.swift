import Diplomacy
package import HistoricalAtlas

extension ExportOptions {
  /// The requested layers of the data set.
  package func exportedLayers(of atlas: Atlas) throws -> [AtlasLayer] {
    let knowledge = try knowledge.knowledge()
    guard let period = try period(in: atlas.calendar) else { return [] }
    return try layers.map { kind in
      guard let layer = atlas.layer(kind, on: period, knownTo: knowledge) else {
        throw CommandFailure.badInput(
          "\(period) is off the calendar of the data set, "
            + "\(atlas.calendar)"
        )
      }
      return layer
    }
  }

  /// Reports what was written, unless quiet or written to standard output.
  package func remark(on layers: [AtlasLayer]) {
    guard !data.quiet, output.output != "-" else { return }
    let counts = layers.map { layer in
      let count = layer.features.count
      guard layers.count == 1 else { return "\(layer.kind.rawValue) \(count)" }
      return count.counted(layer.kind.noun)
    }
    Console.note("\(output.output): \(counts.joined(separator: ", "))")
  }
}
