public import Diplomacy
public import MapGeometry

/// A data set ready to answer: who held a place on a day, how, by which instrument, and how certain that is.
///
/// Ground and rules are consistent: every face of the coverage is a region of the register, and the origin of
/// every arc is a border. An atlas is a value; any number of threads may query it at once.
public struct Atlas: Sendable {
  /// The description of the data set.
  public let about: About
  /// The ground, divided into faces.
  public let coverage: Coverage
  /// The powers, sources, regions and instruments.
  public let register: Register
  /// The lines, sorted by id.
  public let borders: [Border]
  /// The places, sorted by id.
  public let places: [Place]
  /// The railways, sorted by id.
  public let railways: [Railway]
  /// The history of each face, in the order of the coverage's faces.
  let histories: [History]

  /// An atlas of these parts; fails if ground and rules are inconsistent.
  package init(
    about: About,
    coverage: Coverage,
    register: Register,
    borders: [Border],
    places: [Place],
    railways: [Railway] = []
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
    histories = try Self.histories(of: coverage, register)
  }

  /// Takes the parts of a written atlas: lists sorted by id, and arcs whose origins are among the borders.
  init(_ parts: AtlasParts) throws(AtlasError) {
    about = parts.about
    coverage = parts.coverage
    register = parts.register
    borders = parts.borders
    places = parts.places
    railways = parts.railways
    histories = try Self.histories(of: coverage, register)
  }

  private static func histories(of coverage: Coverage, _ register: Register) throws(AtlasError) -> [History] {
    var histories: [History] = []
    for face in coverage.faces {
      guard let history = register.history(ofFace: face.id) else { throw .faceWithoutRegion(face.id) }
      histories.append(history)
    }
    return histories
  }

  /// The border of an id; nil when there is none.
  public func border(_ id: String) -> Border? {
    borders.first { $0.id == id }
  }

  /// The days that have answers.
  public var calendar: DatePeriod { about.calendar }
}
