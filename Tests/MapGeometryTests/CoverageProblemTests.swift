import MapGeometry
import Testing

@Suite struct CoverageProblemTests {
  @Test func `squares that share a border have no problems`() throws {
    #expect(try problems(["a": [square(0, 0, size: 2)], "b": [square(2, 0, size: 2)]]).isEmpty)
    #expect(problems([:]).isEmpty)
  }

  @Test func `squares that overlap are found where their borders cross`() throws {
    let found = try problems(["a": [square(0, 0, size: 4)], "b": [square(2, 2, size: 4)]])
    #expect(try Set(found) == [.overlap("a", "b", at: at(2, 4)), .overlap("b", "a", at: at(4, 2))])
  }

  @Test func `the same square twice overlaps along every edge`() throws {
    let found = try problems(["a": [square(0, 0, size: 2)], "b": [square(0, 0, size: 2)]])
    #expect(try found == positions("0,0 0,2 2,0 2,2").map { .overlap("a", "b", at: $0) })
  }

  @Test func `a square inside another overlaps it although no borders cross`() throws {
    let found = try problems(["a": [square(0, 0, size: 6)], "b": [square(2, 2, size: 2)]])
    #expect(try found == [.overlap("a", "b", at: at(2, 2))])
    let other = try problems(["b": [square(2, 2, size: 2)], "a": [square(0, 0, size: 6)]])
    #expect(try other == [.overlap("a", "b", at: at(2, 2))])
  }

  @Test func `a polygon inside another that touches it with every vertex overlaps it`() throws {
    let found = try problems([
      "a": [polygon("0,0 2,0 4,0 4,2 4,4 2,4 0,4 0,2")], "b": [polygon("2,0 4,2 2,4 0,2")],
    ])
    #expect(!found.isEmpty)
    #expect(
      found.allSatisfy {
        if case .overlap = $0 { true } else { false }
      }
    )
  }

  @Test func `a square in another's hole fits`() throws {
    let around = try polygon("0,0 6,0 6,6 0,6", holes: "2,2 4,2 4,4 2,4")
    #expect(try problems(["a": [around], "b": [square(2, 2, size: 2)]]).isEmpty)
  }

  @Test func `enclosed ground in no face is a gap`() throws {
    let lake = try polygon(
      "0,0 60000000,0 60000000,60000000 0,60000000",
      holes: "20000000,20000000 30000000,20000000 30000000,30000000 20000000,30000000"
    )
    let found = problems(["a": [lake]])
    guard case .gap(let position, let area)? = found.first else {
      Issue.record("found \(found)")
      return
    }
    #expect(found.count == 1)
    #expect(try position == at(20_000_000, 20_000_000))
    // A square degree at 2.5 degrees north: 12 300 km2.
    #expect(abs(area - 12_300) < 150)
  }

  @Test func `a bay closed at a vertex is a gap, an open bay is not`() throws {
    let bay = try polygon("0,0 6,0 6,6 0,6 0,3", holes: "0,3 2,1 4,3 2,5")
    let found = problems(["a": [bay]])
    guard case .gap? = found.first else {
      Issue.record("found \(found)")
      return
    }
    #expect(try problems(["a": [polygon("0,0 6,0 6,6 0,6 0,4 2,3 0,2")]]).isEmpty)
  }

  @Test func `a neighbour that lacks a vertex of the border is found`() throws {
    let found = try problems(["a": [square(0, 0, size: 2)], "b": [polygon("2,0 4,0 4,2 2,2 2,1")]])
    #expect(!found.isEmpty)
    for problem in found {
      guard case .unmatchedEdge(_, of: "a", beside: "b") = problem else {
        guard case .unmatchedEdge(_, of: "b", beside: "a") = problem else {
          Issue.record("found \(problem)")
          continue
        }
        continue
      }
    }
  }

  @Test func `a corner on a neighbour's edge is an unmatched edge, not an overlap`() throws {
    let found = try problems(["low": [square(0, 0, size: 2)], "high": [square(2, 0, size: 4)]])
    #expect(!found.isEmpty)
    #expect(
      found.allSatisfy {
        if case .unmatchedEdge = $0 { true } else { false }
      }
    )
  }

  @Test func `a polygon that crosses itself overlaps itself`() throws {
    let found = try problems(["a": [polygon("0,0 4,4 4,0 0,2")]])
    #expect(found.count == 1)
    guard case .overlap("a", "a", at: let position)? = found.first else {
      Issue.record("found \(found)")
      return
    }
    // The crossing lies at 4/3, 4/3 and is named to the grid.
    #expect(try position == at(1, 1))
  }

  @Test func `a ring that touches itself at a vertex has no problem`() throws {
    #expect(try problems(["a": [polygon("0,0 2,0 2,2 4,2 4,4 2,4 2,2 0,2")]]).isEmpty)
  }

  @Test func `two faces with the same id and a face without polygons are found first`() throws {
    let found = try problems(["a": [square(0, 0, size: 2)], "b": [], "a": [square(2, 0, size: 2)]])
    #expect(found == [.emptyFace("b"), .duplicateFace("a")])
  }

  @Test func `a hole outside its polygon or inside another hole is found`() throws {
    let outside = try polygon("0,0 4,0 4,4 0,4", holes: "6,0 8,0 8,2")
    #expect(try problems(["a": [outside]]) == [.strayHole(of: "a", at: at(6, 0))])
    let nested = try polygon("0,0 9,0 9,9 0,9", holes: "1,1 8,1 8,8 1,8", "3,3 5,3 5,5")
    #expect(try problems(["a": [nested]]).contains(.strayHole(of: "a", at: at(3, 3))))
  }

  @Test func `arcs that close around their faces are a coverage, also with lakes and pieces`() throws {
    let around = try polygon("0,0 6,0 6,6 0,6", holes: "2,2 4,2 4,4 2,4")
    let sound = try coverage(["a": [around, square(8, 0, size: 2)], "b": [square(2, 2, size: 2)]])
    #expect(sound.problems().isEmpty)
  }

  @Test func `an arc with a face too few, too many or on both sides leaves a border open`() throws {
    let sound = try coverage(["a": [square(0, 0, size: 2)], "b": [square(2, 0, size: 2)]])
    func found(changing index: Int, left: Int?, right: Int?) -> [CoverageProblem] {
      var arcs = sound.arcs
      arcs[index] = Arc(line: arcs[index].line, left: left, right: right, origin: drawn)
      return Coverage(knownValid: arcs, faces: sound.faces).problems()
    }
    let border = try #require(sound.arcs.firstIndex { $0.left != nil && $0.right != nil })
    #expect(found(changing: border, left: 0, right: nil).contains(.openBorder("b")))
    #expect(found(changing: border, left: nil, right: nil) == [.openBorder("a"), .openBorder("b")])
    #expect(found(changing: border, left: 0, right: 0).contains(.openBorder("a")))
  }

  @Test func `arcs that close but cross are no coverage`() throws {
    let apart = try coverage(["a": [square(0, 0, size: 4)], "b": [square(6, 2, size: 4)]])
    let arcs = try apart.arcs.map { arc in
      guard arc.left == 1 || arc.right == 1 else { return arc }
      let moved = try arc.line.positions.map { try at($0.x - 4, $0.y) }
      return Arc(line: try LineString(moved), left: arc.left, right: arc.right, origin: drawn)
    }
    let crossed = Coverage(knownValid: arcs, faces: apart.faces)
    #expect(try crossed.problems().contains(.overlap("a", "b", at: at(2, 4))))
  }

  @Test func `messages name faces and places`() throws {
    let edge = try #require(try line("0,0 10000000,0").edges.first { _ in true })
    let here = try at(0, 10_000_000)
    let expected: KeyValuePairs<String, CoverageProblem> = [
      "a and b overlap at 0,1": .overlap("a", "b", at: here),
      "a overlaps itself at 0,1": .overlap("a", "a", at: here),
      "a gap of about 12 km2 that no face claims, at 0,1": .gap(at: here, squareKilometres: 12.4),
      "the edge 0,0 to 1,0 of a touches b without sharing its vertices": .unmatchedEdge(
        edge,
        of: "a",
        beside: "b"
      ),
      "a hole of a at 0,1 is not inside its polygon": .strayHole(of: "a", at: here),
      "two faces are called a": .duplicateFace("a"),
      "a has no polygon": .emptyFace("a"),
      "the arcs around a do not make closed rings": .openBorder("a"),
    ]
    for (text, problem) in expected { #expect(problem.description == text) }
    let error = #expect(throws: CoverageError.self) {
      try coverage(["a": [], "b": []])
    }
    #expect(error?.description == "a has no polygon\nb has no polygon")
  }
}
