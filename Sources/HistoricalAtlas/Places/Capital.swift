public import Diplomacy

/// Days on which a place was the seat of a power's government.
public struct Capital: Dated, Hashable, Sendable {
  /// Whose seat it was: a power, or a state behind which one stood.
  public let power: PowerID
  /// The id of the place.
  public let place: String
  /// When it became the seat; nil if before anything that is dated here.
  public let from: EDTF?
  /// When it no longer was; nil if it was beyond the data set.
  public let to: EDTF?
  /// How well the days are known.
  public let confidence: DatedName.Confidence
  /// The source.
  public let source: SourceID
  /// The volume, page, chapter or article of the source.
  public let passage: String?
  /// What a reader should know.
  public let note: String?

  package init(
    power: PowerID,
    place: String,
    from: EDTF? = nil,
    to: EDTF? = nil,
    confidence: DatedName.Confidence,
    source: SourceID,
    passage: String? = nil,
    note: String? = nil
  ) {
    self.power = power
    self.place = place
    self.from = from
    self.to = to
    self.confidence = confidence
    self.source = source
    self.passage = passage
    self.note = note
  }

  /// Whether it was the seat on a day; a year or a month counts from its first day.
  public func holds(on day: HistoricalDate) -> Bool { covers(day) }

  /// The days on which a seat moves.
  package var turns: [HistoricalDate] { days }
}

extension Atlas {
  /// The rank of a place on a day: a capital while it is the seat of a power.
  ///
  /// A place whose days as a seat are not given keeps its rank; one that is a capital on other days is a city.
  public func rank(of place: Place, on day: HistoricalDate) -> Place.Rank {
    let seats = capitals.filter { $0.place == place.id }
    guard !seats.isEmpty else { return place.rank }
    if seats.contains(where: { $0.holds(on: day) }) { return .capital }
    return place.rank == .capital ? .city : place.rank
  }
}
