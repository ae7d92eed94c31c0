import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import Overlaps

/// The shares of features on a day, or over the calendar, as text, JSON or CSV.
struct OverlapReport {
  let atlas: Atlas
  let columns: [OverlapColumn]
  let claims: ClaimChoice
  let knowledge: Knowledge
  private var day: HistoricalDate?
  private var features: [(feature: MeasuredFeature, stretches: [OverlapStretch])] = []

  init(atlas: Atlas, columns: [OverlapColumn], claims: ClaimChoice, knowledge: Knowledge) {
    self.atlas = atlas
    self.columns = columns
    self.claims = claims
    self.knowledge = knowledge
  }

  /// The shares of a day.
  mutating func tell(_ measured: [MeasuredFeature], in snapshot: Snapshot) {
    day = snapshot.day
    features = measured.map { feature in
      let shares = feature.area.shares(in: snapshot, of: atlas, by: Set(columns), claims: claims)
      let stretch = OverlapStretch(first: snapshot.day, last: snapshot.day, shares: shares, instruments: [])
      return (feature, [stretch])
    }
  }

  /// The shares over the whole calendar.
  mutating func tell(_ measured: [MeasuredFeature], on ground: OverlapGround) {
    day = nil
    features = measured.map { feature in
      (feature, ground.stretches(of: feature.area, by: Set(columns), claims: claims, knownTo: knowledge))
    }
  }

  /// The report, ending in a line break.
  func bytes(_ format: OverlapFormat) -> [UInt8] {
    switch format {
    case .text: Array((text + "\n").utf8)
    case .json: json.bytes(.pretty) + [0x0A]
    case .csv: csv
    }
  }

  // MARK: Text

  private var text: String {
    features.map { entry in
      let km2 = OverlapReport.whole(entry.feature.area.squareKilometres)
      var lines = ["\(entry.feature.id)  \(km2) km2"]
      for stretch in entry.stretches {
        if day == nil {
          lines.append("")
          lines.append("  \(stretch.first) to \(stretch.last)\(causes(stretch))")
        }
        lines += table(stretch.shares)
      }
      return lines.joined(separator: "\n")
    }
    .joined(separator: "\n\n") + "\n\n" + footer
  }

  private func causes(_ stretch: OverlapStretch) -> String {
    let names = stretch.instruments.map { atlas.register.instrument($0)?.name ?? $0.name }
    return names.isEmpty ? "" : "  \(names.joined(separator: "; "))"
  }

  private func table(_ shares: [OverlapShare]) -> [String] {
    let rows = shares.map { share in
      (label(share), OverlapReport.whole(share.squareKilometres), OverlapReport.perCent(share.share))
    }
    let labelWidth = rows.map(\.0.count).max() ?? 0
    let areaWidth = rows.map(\.1.count).max() ?? 0
    return rows.map { label, area, share in
      "  \(label.padded(to: labelWidth))  \(area.padded(to: areaWidth, right: true)) km2  "
        + "\(share.padded(to: 5, right: true)) %"
    }
  }

  private func label(_ share: OverlapShare) -> String {
    switch share.kind {
    case .outside: return "outside the map"
    case .contested, .held:
      let contested = share.kind == .contested ? "contested" : nil
      let power = share.power.map { atlas.register.power($0)?.name ?? $0.name }
      let region = share.region.map { atlas.register.regions.region($0)?.name ?? $0.name }
      return [contested, power, share.tenure?.rawValue, region].compactMap { $0 }.joined(separator: ", ")
    }
  }

  private var footer: String {
    claims == .predominant
      ? "Shares of the whole polygon, by the claim that leads."
      : "Shares of the whole polygon, by every claim in force; claims lie over each other, so they may sum to more."
  }

  // MARK: JSON

  private var json: JSONValue {
    let known: JSONValue =
      switch knowledge {
      case .everything: .null
      case .signatories: "signatories"
      case .public: "public"
      }
    var object: JSONObject = [:]
    object["date"] = day.map { .string("\($0)") } ?? .null
    object["claims"] = .string(claims.rawValue)
    object["by"] = .array(columns.map { .string($0.rawValue) })
    object["known_to"] = known
    object["share_of"] = "the whole polygon, what is outside the map included"
    object["features"] = .array(features.map(json))
    return .object(object)
  }

  private func json(_ entry: (feature: MeasuredFeature, stretches: [OverlapStretch])) -> JSONValue {
    var object: JSONObject = [:]
    object["feature"] = .integer(entry.feature.number)
    object["id"] = .string(entry.feature.id)
    object["area_km2"] = .number(entry.feature.area.squareKilometres.rounded(toDecimals: 6))
    object["warnings"] = .array(entry.feature.warnings.map { .string($0) })
    if day != nil {
      object["shares"] = .array(entry.stretches.flatMap(\.shares).map(json))
    } else {
      object["stretches"] = .array(
        entry.stretches.map { stretch in
          [
            "start_date": .string("\(stretch.first)"), "end_date": .string("\(stretch.last)"),
            "instruments": .array(stretch.instruments.map { .string($0.name) }),
            "shares": .array(stretch.shares.map(json)),
          ]
        }
      )
    }
    return .object(object)
  }

  private func json(_ share: OverlapShare) -> JSONValue {
    var object: JSONObject = [:]
    object["kind"] = .string(share.kind.rawValue)
    for column in columns { object[column.rawValue] = value(column, of: share).map { .string($0) } ?? .null }
    object["area_km2"] = .number(share.squareKilometres.rounded(toDecimals: 6))
    object["share"] = .number(share.share.rounded(toDecimals: 9))
    return .object(object)
  }

  private func value(_ column: OverlapColumn, of share: OverlapShare) -> String? {
    switch column {
    case .power: share.power?.name
    case .tenure: share.tenure?.rawValue
    case .region: share.region?.name
    }
  }

  // MARK: CSV

  private var csv: [UInt8] {
    let days = day == nil ? ["start_date", "end_date", "instruments"] : ["date"]
    let header = ["feature", "id"] + days + ["kind"] + columns.map(\.rawValue) + ["area_km2", "share"]
    var bytes: [UInt8] = []
    CSVTable.append(line: header.map { .string($0) }, to: &bytes)
    for (feature, stretches) in features {
      for stretch in stretches {
        var days: [PropertyValue] = [.date("\(stretch.first)")]
        if day == nil {
          let instruments = stretch.instruments.map(\.name).joined(separator: " ")
          days += [.date("\(stretch.last)"), instruments.isEmpty ? .null : .string(instruments)]
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

  // MARK: Numbers

  /// Whole square kilometres with commas; with decimals where there are few.
  private static func whole(_ area: Double) -> String {
    guard area >= 10 || area == 0 else { return area.rounded(toDecimals: 3).description }
    var digits = String(Int(area.rounded()))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }

  private static func perCent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension String {
  fileprivate func padded(to width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: Swift.max(0, width - count))
    return right ? blanks + self : self + blanks
  }
}
