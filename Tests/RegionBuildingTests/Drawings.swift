import MapGeometry
import RegionBuilding

func at(_ longitude: Double, _ latitude: Double) throws -> Position {
  try Position(longitude: longitude, latitude: latitude)
}

func line(_ places: (Double, Double)...) throws -> LineString {
  try LineString(places.map { try at($0.0, $0.1) })
}

/// A box between two corners in degrees.
func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> Polygon {
  try Polygon(outer: boxRing(west, south, east, north))
}

/// The outline of a box between two corners in degrees.
func boxRing(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> Ring {
  try Ring([at(west, south), at(east, south), at(east, north), at(west, north)])
}

/// A step with a fixed uncertainty.
func step(_ action: Step.Action, within tolerance: Double = 1, uncertainty: Double = 2) -> Step {
  Step(action, uncertaintyInKilometres: uncertainty, toleranceInKilometres: tolerance)
}

/// A base line given position by position.
func given(_ id: String, _ line: LineString) -> BaseLine {
  BaseLine(id: id, name: id, origin: .positions(line), uncertaintyInKilometres: 1)
}

/// A layer of lines that all belong to the river with that number.
func rivers(_ number: Int, _ pieces: [LineString]) -> BaseLayer {
  let features = pieces.map {
    Feature(properties: [.init("rivernum", .integer(number))], geometry: .lineString($0))
  }
  return BaseLayer(name: "rivers", features: features)
}

/// A layer of land in these pieces.
func land(_ polygons: [Polygon]) -> BaseLayer {
  BaseLayer(name: "land", features: [Feature(geometry: .multiPolygon(polygons))])
}

/// The invented country for trying steps. A degree is about 111 km.
///
///     silver   from its source (0,0) east to (1,0), north-east to (2,1), east to its mouth (3,1)
///     wave     up and down three times between the parallels of 5 and 6, from 0 to 3 east
///     level    the parallel of 5.5 from 0 to 3 east, given as a line
///     brook    comes down from (1.5,3) and ends 2.2 km short of silver's vertex (2,1)
///     ridge    the meridian of 2.5 from 1 south to 3 north, given as a line
struct Country {
  var lines: [BaseLine]
  var points: [String: Position]
  var delimitations: [Delimitation] = []

  init() throws {
    lines = [
      given("silver", try line((0, 0), (1, 0), (2, 1), (3, 1))),
      given("wave", try line((0, 5), (1, 6), (2, 5), (3, 6))),
      given("level", try line((0, 5.5), (3, 5.5))),
      given("brook", try line((1.5, 3), (2, 1.02))),
      given("ridge", try line((2.5, -1), (2.5, 3))),
    ]
    points = [
      "source": try at(0, 0), "mouth": try at(3, 1), "bend": try at(1, 0), "ford": try at(0.5, 0.004),
      "camp": try at(0.5, 0.2), "pass": try at(2.5, 1), "north-camp": try at(0.5, 2), "peak": try at(10, 60),
      "cairn": try at(0, 60),
    ]
  }

  /// Draws a line of these steps, called `border`.
  func drawn(_ steps: Step...) throws(DelimitationError) -> DelimitedLine {
    var book = book(with: [Delimitation(id: "border", steps: steps)])
    return try book.line("border")
  }

  /// The error when a line of these steps, called `border`, cannot be drawn; nil when it can.
  func refusal(_ steps: Step...) -> String? {
    var book = book(with: [Delimitation(id: "border", steps: steps)])
    do {
      _ = try book.line("border")
      return nil
    } catch {
      return error.description
    }
  }

  func book(with more: [Delimitation] = []) -> LineBook {
    LineBook(layers: [], points: points, baseLines: lines, delimitations: delimitations + more)
  }
}
