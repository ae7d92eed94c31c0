package import Diplomacy
package import HistoricalAtlas

extension ExportOptions {
  /// The requested layers of the data set.
  package func exportedLayers(of atlas: Atlas) throws -> [AtlasLayer] {
    let knowledge = try knowledge.knowledge()
    let period = try exportedPeriod(of: atlas)
    return layers.compactMap { atlas.layer($0, on: period, knownTo: knowledge) }
  }

  /// The days asked about; fails if none of them is on the calendar.
  package func exportedPeriod(of atlas: Atlas) throws -> DatePeriod {
    let period = try period(in: atlas.calendar) ?? atlas.calendar
    guard period.interval.intersection(atlas.calendar.interval) != nil else {
      throw CommandFailure.offCalendar(period, of: atlas)
    }
    return period
  }

  /// Reports what was written, unless quiet or written to standard output.
  package func remark(on layers: [AtlasLayer]) {
    let counts = layers.map { layer in
      let count = layer.features.count
      guard layers.count == 1 else { return "\(layer.kind.rawValue) \(count)" }
      return count.counted(layer.kind.noun)
    }
    remark(counts.joined(separator: ", "))
  }

  /// Reports how much was written, unless quiet or written to standard output.
  package func remark(_ count: String) {
    guard !data.quiet, output.output != "-" else { return }
    Console.note("\(output.output): \(count)")
  }
}
