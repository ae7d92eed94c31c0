public import Diplomacy
public import MapGeometry

/// A data set ready to answer: who held a place on a day, how, by which instrument, and how certain that is.
///
/// Ground and rules are consistent: every face of the coverage lies in a region and in parts of the register, and the origin of
/// every arc is a border. An atlas is a value; any number of threads may query it at once.
public struct Atlas: Sendable {
  /// The description of the data set.
  public let about: About
  /// The ground, divided into faces.
  public let coverage: Coverage
  /// The powers, sources, regions, parts and instruments.
  public let register: Register
  /// The lines, sorted by id.
  public let borders: [Border]
  /// The places, sorted by id.
  public let places: [Place]
  /// The railways, sorted by id.
  public let railways: [Railway]
  /// The regions, powers and labels of maps that have names of their own days, by kind and id.
  public let namedThings: [NamedThing]
  /// The seats of government, by power and first day.
  public let capitals: [Capital]
  /// The powers, regions, instruments and places that other data sets know by a number, by kind and id.
  public let codedThings: [CodedThing]

  /// An atlas of these parts; fails if ground and rules are inconsistent.
  package init(
    about: About,
    coverage: Coverage,
    register: Register,
    borders: [Border],
    places: [Place],
    railways: [Railway] = [],
    namedThings: [NamedThing] = [],
    capitals: [Capital] = [],
    codedThings: [CodedThing] = []
  ) throws(AtlasError) {
    let known = Set(borders.map(\.id))
    for arc in coverage.arcs where !known.contains(arc.origin.line) {
      throw .arcWithoutBorder(arc.origin.line)
    }
    self.about = about
    self.coverage = coverage
    self.register = register
    self.borders = borders.sorted { $0.id < $1.id }
    self.places = places.sorted { $0.id < $1.id }
    self.railways = railways.sorted { $0.id < $1.id }
    self.namedThings = namedThings.sorted(by: NamedThing.precedes)
    self.capitals = capitals
    self.codedThings = codedThings.sorted(by: CodedThing.precedes)
    try checkFaces()
  }

  /// Takes the parts of a written atlas: lists sorted by id, and arcs whose origins are among the borders.
  init(_ parts: AtlasParts) throws(AtlasError) {
    about = parts.written.about
    coverage = parts.drawn.coverage
    register = parts.written.register
    borders = parts.drawn.borders
    places = parts.drawn.places
    railways = parts.drawn.railways
    namedThings = parts.drawn.namedThings
    capitals = parts.drawn.capitals
    codedThings = parts.drawn.codedThings
    try checkFaces()
  }

  private func checkFaces() throws(AtlasError) {
    for face in coverage.faces {
      guard register.isKnown(face.region) else { throw .faceWithoutRegion(face.region) }
      for part in face.parts where !register.isKnown(part) { throw .faceWithoutPart(part) }
    }
  }

  /// The history of a face, by its index in the coverage. Cost: in proportion to the clauses of its region.
  func history(ofFace face: Int) -> History {
    let face = coverage.faces[face]
    guard let history = register.history(of: face.region, parts: face.parts) else {
      preconditionFailure("an atlas has the region of each of its faces, and not of \(face.name)")
    }
    return history
  }

  /// Who led in a face on a day, and why: the verdict of its history, which is not made for it.
  func verdict(ofFace face: Int, on day: HistoricalDate, knownTo knowledge: Knowledge) -> Verdict {
    let face = coverage.faces[face]
    guard let verdict = register.verdict(of: face.region, parts: face.parts, on: day, knownTo: knowledge)
    else {
      preconditionFailure("an atlas has the region of each of its faces, and not of \(face.name)")
    }
    return verdict
  }

  /// The border of an id; nil when there is none.
  public func border(_ id: String) -> Border? {
    borders.first { $0.id == id }
  }

  /// The days that have answers.
  public var calendar: DatePeriod { about.calendar }
}

extension Atlas: CustomStringConvertible {
  /// The title and the version of the data set, and its days.
  public var description: String {
    "\(about.title) \(about.version), \(calendar.first) to \(calendar.last)"
  }
}
