public import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// The shares of features on a day, or over the calendar, to be written as text, JSON or CSV.
public struct OverlapReport: Sendable {
  /// How a report is written.
  public enum Format: Sendable {
    /// A table for each feature, for people.
    case text
    /// Question and answer in full.
    case json
    /// A line for each share.
    case csv
  }

  let faces: OverlapFaces
  /// What distinguishes shares.
  let columns: [OverlapColumn]
  let claims: ClaimChoice
  let knowledge: Knowledge
  /// The day asked about; nil for the whole calendar.
  let day: HistoricalDate?
  let features: [(feature: MeasuredFeature, stretches: [OverlapStretch])]

  /// The shares of features on a day of the calendar, or on each of its days.
  ///
  /// - Parameters:
  ///   - features: The features, measured by the same faces.
  ///   - faces: The faces that measured them.
  ///   - day: The day; nil for the whole calendar.
  ///   - columns: What distinguishes shares.
  ///   - claims: Which claims count.
  ///   - knowledge: Whose knowledge counts.
  ///   - histories: The histories of the faces by the same knowledge, where there are more reports than one.
  ///   - threads: How many threads work, this one included.
  /// - Returns: Nil when the day is off the calendar.
  public init?(
    _ features: [MeasuredFeature],
    by faces: OverlapFaces,
    day: HistoricalDate?,
    columns: [OverlapColumn] = OverlapColumn.allCases,
    claims: ClaimChoice = .predominant,
    knownTo knowledge: Knowledge = .everything,
    histories: OverlapHistories? = nil,
    threads: Int = 1
  ) {
    let by = Set(columns)
    if let day {
      guard let snapshot = faces.atlas.snapshot(on: day, knownTo: knowledge) else { return nil }
      self.features = features.map { feature in
        let shares = feature.area.shares(in: snapshot, of: faces.atlas, by: by, claims: claims)
        return (feature, [OverlapStretch(first: day, last: day, shares: shares, instruments: [])])
      }
    } else {
      let histories = histories ?? OverlapHistories(of: faces.atlas, knownTo: knowledge)
      self.features = SharedWork.values(count: features.count, threads: threads) { index in
        (features[index], histories.stretches(of: features[index].area, by: by, claims: claims))
      }
    }
    self.faces = faces
    self.columns = OverlapColumn.allCases.filter(by.contains)
    self.claims = claims
    self.knowledge = knowledge
    self.day = day
  }

  /// The report, ending in a line break.
  public func bytes(as format: Format) -> [UInt8] {
    switch format {
    case .text: Array((text.showingHidden + "\n").utf8)
    case .json: json.bytes(.pretty) + [0x0A]
    case .csv: csv()
    }
  }
}
