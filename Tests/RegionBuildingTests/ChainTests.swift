import MapGeometry
import RegionBuilding
import Testing

/// A river that the base map has in pieces becomes one course, from its source to its mouth.
@Suite struct ChainTests {
  /// The river of number 7, made of pieces, and the gaps that were closed.
  private func river(
    _ pieces: [LineString],
    bridge: Double = 1,
    mouth: (Double, Double) = (3, 0)
  ) throws -> (line: LineString, gaps: [LineBook.BridgedGap]) {
    var book = LineBook(
      layers: [rivers(7, pieces)],
      points: ["mouth": try at(mouth.0, mouth.1)],
      baseLines: [
        BaseLine(
          id: "river",
          name: "River",
          origin: .layer("rivers", conditions: ["rivernum": ["7"]], mouth: "mouth", bridge: bridge),
          uncertaintyInKilometres: 1
        )
      ],
      delimitations: [Delimitation(id: "border", steps: [step(.along("river", .down, .end))])]
    )
    return (try book.line("border").line, book.bridgedGaps)
  }

  @Test func `pieces are joined in any order and direction`() throws {
    let pieces = [
      try line((2, 0), (1, 0.5), (1, 0)), try line((2, 0), (3, 0)), try line((0, 0), (1, 0)),
    ]
    let expected = try line((0, 0), (1, 0), (1, 0.5), (2, 0), (3, 0))
    #expect(try river(pieces).line == expected)
    #expect(try river(pieces.reversed()).line == expected)
    #expect(try river(pieces.map(\.reversed)).line == expected)
    #expect(try river(pieces).gaps == [])
  }

  @Test func `the course ends at the mouth, even if the base map runs the other way`() throws {
    let pieces = [try line((0, 0), (3, 0))]
    #expect(try river(pieces, mouth: (3.01, 0)).line == line((0, 0), (3, 0)))
    #expect(try river(pieces, mouth: (-0.01, 0)).line == line((3, 0), (0, 0)))
  }

  @Test func `a gap as wide as the bridge is closed, and reported`() throws {
    let pieces = [try line((0, 0), (1, 0)), try line((1.009, 0), (3, 0))]
    let bridged = try river(pieces, bridge: 1.1)
    #expect(bridged.line == (try line((0, 0), (1, 0), (1.009, 0), (3, 0))))
    #expect(bridged.gaps.map(\.line) == ["river"])
    #expect(abs((bridged.gaps.first?.kilometres ?? 0) - 1.002) < 0.001)
  }

  @Test func `what lies beyond a wider gap is left out`() throws {
    let pieces = [try line((0, 0), (1, 0)), try line((1.009, 0), (3, 0))]
    #expect(try river(pieces, bridge: 1).line == line((1.009, 0), (3, 0)))
    #expect(try river(pieces, bridge: 1).gaps == [])
  }

  @Test func `a side arm is left out`() throws {
    let pieces = [
      try line((0, 0), (1, 0)), try line((1, 0), (3, 0)), try line((1.5, 0.1), (2, 0.2), (2.5, 0.1)),
    ]
    #expect(try river(pieces).line == line((0, 0), (1, 0), (3, 0)))
  }

  @Test func `a river that the layer does not have`() throws {
    var book = LineBook(
      layers: [rivers(7, [try line((0, 0), (1, 0))])],
      points: ["mouth": try at(3, 0)],
      baseLines: [
        BaseLine(
          id: "river",
          name: "River",
          origin: .layer(
            "rivers",
            conditions: ["rivernum": ["8", "9"], "name": ["Nile"]],
            mouth: "mouth",
            bridge: 1
          ),
          uncertaintyInKilometres: 1
        )
      ],
      delimitations: [Delimitation(id: "border", steps: [step(.along("river", .down, .end))])]
    )
    let error = #expect(throws: DelimitationError.self) { try book.line("border") }
    #expect(
      error?.description == "line river: layer rivers has no line with name = Nile, rivernum = 8 or 9"
    )
  }

  @Test func `an undefined mouth`() throws {
    var book = LineBook(
      layers: [rivers(7, [try line((0, 0), (1, 0))])],
      points: [:],
      baseLines: [
        BaseLine(
          id: "river",
          name: "River",
          origin: .layer("rivers", conditions: [:], mouth: "delta", bridge: 1),
          uncertaintyInKilometres: 1
        )
      ],
      delimitations: [Delimitation(id: "border", steps: [step(.along("river", .down, .end))])]
    )
    let error = #expect(throws: DelimitationError.self) { try book.line("border") }
    #expect(error?.description == "line river: no point is called delta")
  }

  @Test func `a frontier is found by the states on its sides, in either order`() throws {
    func frontier(_ left: String, _ right: String, _ line: LineString) -> Feature {
      Feature(
        properties: [.init("left", .string(left)), .init("right", .string(right))],
        geometry: .lineString(line)
      )
    }
    let layer = BaseLayer(
      name: "frontiers",
      features: [
        frontier("Ruritania", "Freedonia", try line((0, 0), (1, 0))),
        frontier("Freedonia", "Ruritania", try line((1, 0), (2, 0))),
        frontier("Freedonia", "Sylvania", try line((2, 0), (3, 0))),
      ]
    )
    var book = LineBook(
      layers: [layer],
      points: ["sea": try at(2, 0)],
      baseLines: [
        BaseLine(
          id: "frontier",
          name: "Frontier",
          origin: .layer(
            "frontiers",
            conditions: ["left|right": ["Freedonia|Ruritania"]],
            mouth: "sea",
            bridge: 1
          ),
          uncertaintyInKilometres: 1
        )
      ],
      delimitations: [Delimitation(id: "border", steps: [step(.along("frontier", .down, .end))])]
    )
    #expect(try book.line("border").line == line((0, 0), (1, 0), (2, 0)))
    let chosen = layer.numbered(where: ["left|right": ["Freedonia|Ruritania", "Moldavia|Freedonia"]])
    #expect(chosen.map(\.number) == [1, 2])
    let thrice = layer.numbered(where: ["left|right|left": ["Ruritania|Freedonia|Ruritania"]])
    #expect(thrice.map(\.number) == [1])
  }

  @Test func `three names have their values in this order only`() throws {
    let names = zip(["a", "b", "c"], ["x", "y", "z"])
    let feature = Feature(properties: names.map { .init($0, .string($1)) }, geometry: nil)
    let layer = BaseLayer(name: "frontiers", features: [feature])
    #expect(layer.numbered(where: ["a|b|c": ["x|y|z"]]).count == 1)
    #expect(layer.numbered(where: ["a|b|c": ["z|y|x"]]).isEmpty)
  }
}
