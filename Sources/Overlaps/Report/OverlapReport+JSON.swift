import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

extension OverlapReport {
  /// What was asked, and the shares of each feature.
  var json: JSONValue {
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

  /// What a column says of a share.
  func value(_ column: OverlapColumn, of share: OverlapShare) -> String? {
    switch column {
    case .power: share.power?.name
    case .tenure: share.tenure?.rawValue
    case .region: share.region?.name
    }
  }
}
