public import Diplomacy
public import MapFormats
public import MapGeometry

/// A layer of an atlas for GIS programs: features of one kind with the same attributes, dated if they have
/// days.
public struct AtlasLayer: Sendable {
  /// What it shows.
  public let kind: LayerKind
  /// The features over the atlas's coverage, in drawing order.
  public let merged: [MergedFeature]
  /// The features with their shapes.
  public let features: [Feature]

  init(_ kind: LayerKind, _ merged: [MergedFeature], over coverage: Coverage) {
    self.kind = kind
    self.merged = merged
    features = coverage.features(merged)
  }

  /// The properties that are the first and last day of a feature; nil for a layer without days.
  public var time: FeatureTime? {
    kind.fields.contains { $0.type == .date } ? FeatureTime(start: "start_date", end: "end_date") : nil
  }
}

extension Atlas {
  /// The layer for the days of a period within the calendar; nil if there are none.
  ///
  /// A feature is included if it has a day in the period; its days are not clipped to the period.
  /// `start_date` and `end_date` are inclusive, and null where they are open. Claims have their own days. The
  /// other layers with areas have the days with the same finding for the ground, within the calendar; but for
  /// a single day, ``LayerKind/predominant`` has the claims themselves. A border has the days on which its
  /// instrument was in force, and is open without an instrument. A place has the days of its name, as often as that
  /// changes; on one day it is there once, and not before it was founded. Parts and stations have no days; a
  /// part is included if a claim holds on it, or leaves it out, on a day of the period.
  ///
  /// `name` is that of the day asked about, of several days that of the first day of the row.
  ///
  /// Cost: milliseconds for a day, tenths of a second for the whole calendar of a large data set.
  public func layer(
    _ kind: LayerKind,
    on days: DatePeriod,
    knownTo knowledge: Knowledge = .everything
  ) -> AtlasLayer? {
    guard let interval = days.interval.intersection(calendar.interval) else { return nil }
    let features: [MergedFeature]
    switch kind {
    case .claims where days.isDay:
      features =
        snapshot(on: days.first, knownTo: knowledge).map { claims(in: $0) }?
        .map { mergedFeature($0, on: days.first) } ?? []
    case .claims:
      // Of a claim that is older, the name of the first day of the calendar.
      features = claims(on: days, knownTo: knowledge).map {
        mergedFeature($0, on: max($0.claim.startDate, calendar.first))
      }
    case .predominant where days.isDay:
      let snapshot = snapshot(on: days.first, knownTo: knowledge)
      features = snapshot.map { predominantClaims(in: $0) }?.map { mergedFeature($0, on: days.first) } ?? []
    case .predominant: features = leadingFeatures(in: interval, knownTo: knowledge)
    case .regions: features = regionFeatures(in: interval, on: days.day, knownTo: knowledge)
    case .parts: features = partFeatures(in: interval)
    case .borders: features = borderFeatures(in: interval, knownTo: knowledge)
    case .places: features = placeFeatures(in: interval)
    case .railways: features = railwayFeatures(in: interval, knownTo: knowledge)
    case .stations: features = stationFeatures()
    }
    return AtlasLayer(kind, features, over: coverage)
  }
}

extension DatePeriod {
  /// The day, if it is one.
  fileprivate var day: HistoricalDate? { isDay ? first : nil }
}
