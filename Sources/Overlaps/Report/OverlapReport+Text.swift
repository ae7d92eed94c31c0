import Diplomacy
import HistoricalAtlas
import MapGeometry

extension OverlapReport {
  /// As text: a table for each feature.
  var text: String {
    features.map { entry in
      let km2 = OverlapReport.whole(entry.feature.area.squareKilometres)
      var lines = ["\(entry.feature.id)  \(km2) km2"]
      if entry.feature.area.squareKilometres == 0 { lines += entry.feature.warnings.map { "  \($0)" } }
      for stretch in entry.stretches where !stretch.shares.isEmpty {
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
    let names = stretch.instruments.map { faces.atlas.register.name(of: $0) }
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
    let words = Words(of: faces.atlas)
    let kind: Phrase? =
      switch share.kind {
      case .outside: words.outside
      case .contested: words.word("contested")
      case .held: nil
      }
    let power = share.power.map { words.name(of: $0) }
    let region = share.region.map { words.name(of: $0) }
    return [kind, power, share.tenure.map { words.tenure($0) }, region].compactMap { $0?.text }
      .joined(separator: ", ")
  }

  private var footer: String {
    claims == .predominant
      ? "Shares of the whole polygon, by the claim that leads."
      : "Shares of the whole polygon, by every claim in force; claims lie over each other, so they may sum to more."
  }

  /// Whole square kilometres with commas; with decimals for small areas.
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
