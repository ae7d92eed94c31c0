import HistoricalAtlas
import MapFormats
import MapGeometry

extension OverlapReport {
  /// The names of the columns.
  private var header: [String] {
    let days = day == nil ? ["start_date", "end_date", "instruments"] : ["date"]
    return ["feature", "id"] + days + ["kind"] + columns.map(\.rawValue) + ["area_km2", "share"]
  }

  /// A line for each share; one with area 0 for a feature with nothing left.
  ///
  /// - Parameter continues: Whether it continues another report, which has the header.
  public func csv(continuing continues: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    if !continues { CSVTable.append(line: header.map { .string($0) }, to: &bytes) }
    for (feature, stretches) in features {
      for stretch in stretches {
        var days: [PropertyValue] = [.date("\(stretch.first)")]
        if day == nil {
          let instruments = stretch.instruments.map(\.name).joined(separator: " ")
          days += [.date("\(stretch.last)"), instruments.isEmpty ? .null : .string(instruments)]
        }
        if stretch.shares.isEmpty {
          let nothing: [PropertyValue] = [.null] + columns.map { _ in .null } + [.number(0), .null]
          CSVTable.append(
            line: [.integer(feature.number), .string(feature.id)] + days + nothing,
            to: &bytes
          )
        }
        for share in stretch.shares {
          let line: [PropertyValue] =
            [.integer(feature.number), .string(feature.id)] + days + [.string(share.kind.rawValue)]
            + columns.map { PropertyValue(value($0, of: share)) }
            + [
              .number(share.squareKilometres.rounded(toDecimals: 6)),
              .number(share.share.rounded(toDecimals: 9)),
            ]
          CSVTable.append(line: line, to: &bytes)
        }
      }
    }
    return bytes
  }
}
