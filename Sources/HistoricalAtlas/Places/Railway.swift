public import Diplomacy
public import MapGeometry

/// A railway: a line with stations, the days of its track and its owners.
///
/// A zone in law along it is far narrower than a map can show: the claim to it is attached to the regions
/// that it crosses. Near the line an answer names the owner.
public struct Railway: Hashable, Sendable, Identifiable {
  /// The stable id; names change with the owners.
  public let id: String
  /// The display name.
  public let name: String
  /// The course, drawn through its stations.
  public let line: LineString
  /// How far the true course may lie from the line, in kilometres.
  public let uncertaintyInKilometres: Double
  /// When each stretch of the line had a track, from one end to the other; empty if the data set does not say.
  public let sections: [Section]
  /// The stations, from one end to the other.
  public let stations: [Station]
  /// Who had it when, in order.
  public let tenures: [Ownership]
  /// What a reader should know.
  public let note: String?

  /// A stop that the data set knows by name; the line is drawn through all of them.
  public struct Station: Hashable, Sendable {
    /// The historical name.
    public let name: String
    /// Where it is.
    public let position: Position

    package init(name: String, position: Position) {
      self.name = name
      self.position = position
    }
  }

  /// A stretch of the line that had a track from a day on.
  public struct Section: Hashable, Sendable {
    /// The first position of the line, by its index there.
    public let first: Int
    /// The last position of the line, by its index there; greater than the first.
    public let last: Int
    /// When the rails were joined or trains began to run.
    public let opened: EDTF
    /// When the track was taken up; nil if it stayed.
    public let closed: EDTF?
    /// The gauge, and its changes, in words; nil if it is not said.
    public let gauge: String?
    /// How certain the day is.
    public let certainty: Certainty
    /// What the day rests on.
    public let sources: [Citation]
    /// What a reader should know.
    public let note: String?

    package init(
      first: Int,
      last: Int,
      opened: EDTF,
      closed: EDTF? = nil,
      gauge: String? = nil,
      certainty: Certainty = .probable,
      sources: [Citation] = [],
      note: String? = nil
    ) {
      self.first = first
      self.last = last
      self.opened = opened
      self.closed = closed
      self.gauge = gauge
      self.certainty = certainty
      self.sources = sources
      self.note = note
    }

    /// The days on which there surely was a track: from the last that ``opened`` may mean to the first that
    /// ``closed`` may mean; nil if there is none. A track of 1927 is there from 31 December: nothing is
    /// drawn before it lay.
    package var days: DayInterval? {
      opened.latest.flatMap { try? DayInterval(start: $0, end: closed?.earliest) }
    }
  }

  /// How a power had a railway.
  public enum Control: String, CaseIterable, Hashable, Sendable {
    /// Alone: its own, a company's under it, or an army's.
    case whole
    /// Together with other powers.
    case joint
    /// It ran the railway, which was not its own.
    case management
  }

  /// Days on which a power had the railway.
  public struct Ownership: Hashable, Sendable {
    /// Who had it; the ground around it is covered by claims.
    public let power: PowerID
    /// How it had it.
    public let control: Control
    /// The other powers that had a share in it.
    public let partners: [PowerID]
    /// The days.
    public let interval: DayInterval
    /// The instrument behind it; nil where none of the data set is.
    public let instrument: InstrumentID?
    /// How certain it is.
    public let certainty: Certainty
    /// What it rests on beside the instrument.
    public let sources: [Citation]
    /// The name that maps write along it in this period; nil if there is none.
    public let label: String?
    /// What a reader should know.
    public let note: String?

    package init(
      power: PowerID,
      control: Control = .whole,
      partners: [PowerID] = [],
      interval: DayInterval,
      instrument: InstrumentID?,
      certainty: Certainty,
      sources: [Citation] = [],
      label: String? = nil,
      note: String?
    ) {
      self.power = power
      self.control = control
      self.partners = partners
      self.interval = interval
      self.instrument = instrument
      self.certainty = certainty
      self.sources = sources
      self.label = label
      self.note = note
    }
  }

  package init(
    id: String,
    name: String,
    line: LineString,
    uncertaintyInKilometres: Double,
    sections: [Section] = [],
    stations: [Station],
    tenures: [Ownership],
    note: String?
  ) {
    self.id = id
    self.name = name
    self.line = line
    self.uncertaintyInKilometres = uncertaintyInKilometres
    self.sections = sections
    self.stations = stations
    self.tenures = tenures
    self.note = note
  }

  /// Who had it on a day; nil before the first concession.
  public func ownership(on day: HistoricalDate) -> Ownership? {
    tenures.first { $0.interval.contains(day) }
  }
}
