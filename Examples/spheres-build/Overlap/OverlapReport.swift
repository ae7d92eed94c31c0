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
  /// The day asked about; nil for the whole calendar.
  private(set) var day: HistoricalDate?
  private(set) var features: [(feature: MeasuredFeature, stretches: [OverlapStretch])] = []

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
  mutating func tell(_ measured: [MeasuredFeature], on faces: OverlapFaces) {
    day = nil
    features = measured.map { feature in
      (feature, faces.stretches(of: feature.area, by: Set(columns), claims: claims, knownTo: knowledge))
    }
  }

  /// The report, ending in a line break.
  func bytes(_ format: OverlapFormat) -> [UInt8] {
    switch format {
    case .text: Array((text.showingHidden + "\n").utf8)
    case .json: json.bytes(.pretty) + [0x0A]
    case .csv: csv
    }
  }
}
