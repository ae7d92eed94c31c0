import MapGeometry
import Testing

@testable import Shapefiles

func at(_ longitude: Double, _ latitude: Double) throws -> Position {
  try Position(longitude: longitude, latitude: latitude)
}

/// A square ring with a corner in the south-west; counter-clockwise.
func square(_ west: Double, _ south: Double, _ side: Double) throws -> Ring {
  try Ring([
    at(west, south), at(west + side, south), at(west + side, south + side), at(west, south + side),
  ])
}

func line(_ positions: (Double, Double)...) throws -> LineString {
  try LineString(try positions.map { try at($0.0, $0.1) })
}

/// The date of last change in the tests' tables.
func testDay() throws -> CalendarDay {
  try #require(CalendarDay("1912-07-08"))
}

/// Two places with a value of each type, and one with none.
func places() throws -> Shapefile {
  try Shapefile(
    shapeType: .point,
    fields: [
      LayerField("name", .text),
      LayerField("people", .integer),
      LayerField("height_m", .number),
      LayerField("open_port", .boolean),
      LayerField("opened", .date),
    ],
    features: [
      Feature(
        properties: [
          .init("name", .string("Хайлар 海拉尔")),
          .init("people", .integer(-6000)),
          .init("height_m", .number(613.25)),
          .init("open_port", .boolean(true)),
          .init("opened", .date("1907-05-28")),
        ],
        geometry: .point(at(119.7364, 49.2122))
      ),
      Feature(
        properties: [
          .init("name", .string("Dairen")),
          .init("people", .integer(999_999_999_999_999_999)),
          .init("height_m", .number(1e-30)),
          .init("open_port", .boolean(false)),
          .init("opened", .date("0001-01-01")),
        ],
        geometry: .point(at(-180, -90))
      ),
      Feature(
        properties: [
          .init("name", .null),
          .init("people", .null),
          .init("height_m", .null),
          .init("open_port", .null),
          .init("opened", .null),
        ],
        geometry: nil
      ),
    ]
  )
}

/// A layer of shapes that are numbered.
func numbered(_ type: ShapeType, _ geometries: [Geometry?]) throws -> Shapefile {
  try Shapefile(
    shapeType: type,
    fields: [LayerField("number", .integer)],
    features: geometries.enumerated().map { number, geometry in
      Feature(properties: [.init("number", .integer(number))], geometry: geometry)
    }
  )
}

/// The only problem of an error; the test fails if there are more.
func onlyProblem(_ error: LayerError?) throws -> LayerProblem {
  let problems = try #require(error).problems
  try #require(problems.count == 1, "\(problems)")
  return problems[0]
}
