import Diplomacy
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct DifferenceTests {
  private func difference(
    _ first: String,
    _ second: String,
    knownTo before: Knowledge = .everything,
    then after: Knowledge = .everything,
    in atlas: Atlas? = nil
  ) throws -> Difference {
    let atlas = try atlas ?? InventedAtlas.atlas()
    let days = try [first, second].map(InventedAtlas.day)
    return atlas.difference(
      from: try #require(atlas.snapshot(on: days[0], knownTo: before)),
      to: try #require(atlas.snapshot(on: days[1], knownTo: after))
    )
  }

  @Test func `ground that changed hands is listed by region and face, with old and new holder`() throws {
    let changes = try difference("1905-03-09", "1905-03-10").changes
    #expect(changes.map(\.finest.name) == ["lowland", "fells", "upland"])
    #expect(changes.map(\.region.name) == ["lowland", "upland", "upland"])
    #expect(Set(changes.map(\.from.power?.name)) == ["empire"])
    #expect(changes.map(\.to.power?.name) == ["blue", "empire", "red"])
    #expect(changes.map(\.to.tenure) == [.sphere, .sovereignty, .sphere])
    #expect(changes.map(\.to.status) == [.held, .undelimited, .held])
    #expect(changes.map(\.claim?.id.name) == ["lowland-01", "country-01", "upland-01"])
    #expect(changes.map(\.squareKilometres) == [18000.5, 9000.25, 9000.125])
  }

  @Test func `what each power lost and gained adds up, up to rounding`() throws {
    let balances = try difference("1905-03-09", "1905-03-10").balances(roundedTo: 1)
    #expect(balances.map(\.power?.name) == ["blue", "empire", "red"])
    #expect(balances.map(\.tenure) == [.sphere, .sovereignty, .sphere])
    // Each face is rounded separately: 18001, 9000 and 9000.
    #expect(balances.map(\.lost) == [0, 36001, 0])
    #expect(balances.map(\.gained) == [18001, 9000, 9000])
  }

  @Test(arguments: [1, 0.001, 10]) func `total losses equal total gains`(_ unit: Double) throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let days = [
      "1895-01-01", "1905-12-23", "1912-07-09", "1917-11-08", "1921-07-11", "1932-03-01", "1945-09-02",
    ]
    for (first, second) in zip(days, days.dropFirst()) {
      let difference = try difference(first, second, in: atlas)
      let balances = difference.balances(roundedTo: unit)
      let lost = balances.reduce(0) { $0 + ($1.lost / unit).rounded() }
      #expect(lost > 0)
      #expect(lost == balances.reduce(0) { $0 + ($1.gained / unit).rounded() })
      #expect(lost == difference.changes.reduce(0) { $0 + ($1.squareKilometres / unit).rounded() })
    }
  }

  @Test func `contested ground belongs to nobody, and is first in the balance`() throws {
    let difference = try difference("1911-12-31", "1912-01-01")
    #expect(difference.changes.map(\.finest.name) == ["lowland"])
    #expect(difference.changes.first?.to.power == nil)
    #expect(difference.changes.first?.to.contenders.map(\.name) == ["green", "blue"])
    #expect(difference.changes.first?.claim == nil)
    let balances = difference.balances(roundedTo: 1)
    #expect(balances.map(\.power?.name) == [nil, "blue"])
    #expect(balances.map(\.gained) == [18001, 0])
  }

  @Test func `between equal days nothing changed`() throws {
    let difference = try difference("1906-01-01", "1907-01-01")
    #expect(difference.changes.isEmpty)
    #expect(difference.balances(roundedTo: 1).isEmpty)
  }

  @Test func `from what the public knew to what those who signed knew`() throws {
    let known = try difference("1906-01-01", "1906-01-01", knownTo: .public(), then: .signatories())
    #expect(known.changes.map(\.to.power?.name) == ["blue", "empire", "red"])
    #expect(known.changes.allSatisfy { $0.cause?.instrument?.name == "pact-1905" })
    let alike = try difference("1913-01-01", "1913-01-01", knownTo: .public(), then: .signatories())
    #expect(alike.changes.isEmpty)
  }

  @Test func `a change is caused by the claim that began`() throws {
    let changes = try difference("1905-03-09", "1905-03-10").changes
    #expect(changes.map(\.cause?.instrument?.name) == ["pact-1905", "pact-1905", "pact-1905"])
    // In the fells the sphere is undelimited: the sphere changed them, not the title that ranks next.
    guard case .begun(let claim) = changes[1].cause else {
      Issue.record("\(String(describing: changes[1].cause))")
      return
    }
    #expect(claim.id.name == "upland-02")
    let contested = try difference("1911-12-31", "1912-01-01").changes
    #expect(contested.map(\.cause?.instrument?.name) == ["rival-1912"])
  }

  @Test func `if only the general title is left, the cause is what ended the claim`() throws {
    let changes = try difference("1915-05-31", "1915-06-01").changes
    #expect(Set(changes.map(\.to.status)) == [.unassigned])
    #expect(changes.map(\.cause?.instrument?.name) == ["union-1916", "union-1916", "union-1916"])
    guard case .ended(let claim) = changes[2].cause else {
      Issue.record("\(String(describing: changes[2].cause))")
      return
    }
    #expect(claim.id.name == "upland-01")
  }

  @Test func `no instrument is invented if none is recorded as ending a claim`() throws {
    let change = try #require(try difference("1912-12-31", "1913-01-01").changes.first)
    #expect(change.to.power?.name == "blue")
    guard case .ended(let claim) = change.cause else {
      Issue.record("\(String(describing: change.cause))")
      return
    }
    #expect(claim.id.name == "lowland-03")
    #expect(change.cause?.instrument == nil)
  }

  @Test func `an old treaty that leads again is not the cause`() throws {
    var early = try Acts.early()
    early.clauses[0].power = try PowerID("green")
    early.clauses[0].start = try HistoricalDate("1915-06-01")
    let atlas = try InventedAtlas.atlas(instruments: Acts.all() + [early])
    let change = try #require(
      try difference("1915-05-31", "1915-06-01", in: atlas).changes.first { $0.finest.name == "upland" }
    )
    #expect(change.claim?.instrument.name == "early-1903")
    #expect(change.cause?.instrument?.name == "union-1916")
  }

  /// The upland changes hands on the day on which its sphere is ended by the union.
  @Test(arguments: [
    ("1903", "union-1916"), ("1915-05-31", "union-1916"), ("1915-06-01", "early-1903"),
    ("1903/..", "early-1903"),
  ])
  func `a treaty that is not surely from before is what brought it about`(_ signed: String, _ cause: String)
    throws
  {
    var early = try Acts.early()
    early.signed = try EDTF(signed)
    early.clauses[0].power = try PowerID("green")
    early.clauses[0].start = try HistoricalDate("1915-06-01")
    let atlas = try InventedAtlas.atlas(instruments: Acts.all() + [early])
    let changes = try difference("1915-05-31", "1915-06-01", in: atlas).changes
    #expect(changes.first { $0.finest.name == "upland" }?.cause?.instrument?.name == cause)
  }

  @Test func `an old treaty that takes over from a sphere that goes on is what brought it about`() throws {
    var early = try Acts.early()
    early.clauses[0].power = try PowerID("green")
    early.clauses[0].tenure = .occupation
    early.clauses[0].start = try HistoricalDate("1914-06-01")
    let atlas = try InventedAtlas.atlas(instruments: Acts.all() + [early])
    let changes = try difference("1914-05-31", "1914-06-01", in: atlas).changes
    #expect(changes.first { $0.finest.name == "upland" }?.cause?.instrument?.name == "early-1903")
  }

  @Test func `backwards in time a change is the absence of a claim`() throws {
    let changes = try difference("1905-03-10", "1905-03-09").changes
    for change in changes {
      guard case .absent(let claim) = change.cause else {
        Issue.record("\(String(describing: change.cause))")
        continue
      }
      #expect(claim.instrument.name == "pact-1905")
    }
    #expect(changes.count == 3)
  }
}
