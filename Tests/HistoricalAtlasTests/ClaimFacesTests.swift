import Diplomacy
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct ClaimFacesTests {
  private func snapshot(_ day: String, of atlas: Atlas) throws -> Snapshot {
    try #require(atlas.snapshot(on: try InventedAtlas.day(day)))
  }

  @Test func `there is no snapshot off the calendar`() throws {
    let atlas = try InventedAtlas.atlas()
    #expect(atlas.snapshot(on: try InventedAtlas.day("1899-12-31")) == nil)
    #expect(atlas.snapshot(on: try InventedAtlas.day("1921-01-01")) == nil)
  }

  @Test func `the claims of a day are ordered so that the lead is on top in every face`() throws {
    let atlas = try InventedAtlas.atlas()
    let ground = atlas.claims(in: try snapshot("1910-06-01", of: atlas))
    // In the fells the old title leads over the undelimited sphere; elsewhere it is below all.
    #expect(
      ground.map(\.claim.id.name) == ["upland-02", "country-01", "lowland-01", "lowland-02", "upland-01"]
    )
    #expect(ground.map { $0.faces.sorted() } == [[0], [0, 1, 2], [2], [2], [1]])
  }

  @Test(arguments: ["1894-08-01", "1900-10-01", "1907-07-31", "1912-07-09", "1920-06-01", "1936-01-01"])
  func `the lead is on top in every face of the shipped data`(_ day: String) throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let snapshot = try snapshot(day, of: atlas)
    let ground = atlas.claims(in: snapshot)
    for (face, verdict) in snapshot.verdicts.enumerated() {
      let drawn = ground.filter { $0.faces.contains(face) }.map(\.claim.id)
      #expect(Set(drawn) == Set(verdict.claims.filter { $0.ground.hasFaces }.map(\.id)))
      #expect(drawn.last == verdict.claims.first?.id, "\(atlas.coverage.faces[face].name)")
    }
  }

  @Test func `the claims that lead do not overlap, and contested faces are left out`() throws {
    let atlas = try InventedAtlas.atlas()
    let quiet = atlas.predominantClaims(in: try snapshot("1906-01-01", of: atlas))
    #expect(quiet.map(\.claim.id.name) == ["country-01", "lowland-01", "upland-01"])
    #expect(quiet.map { $0.faces.sorted() } == [[0], [2], [1]])
    let contested = atlas.predominantClaims(in: try snapshot("1912-06-01", of: atlas))
    #expect(contested.map(\.claim.id.name) == ["country-01", "upland-01"])
  }

  @Test func `the claims of the calendar are ordered by start, each once`() throws {
    let claims = try InventedAtlas.atlas().claims()
    #expect(
      claims.map(\.claim.id.name) == [
        "country-01", "lowland-01", "upland-01", "upland-02", "lowland-02", "lowland-03", "lowland-09",
        "upland-09",
      ]
    )
    #expect(claims.last.map { $0.faces.sorted() } == [0, 1])
  }

  @Test func `the public of the day never knew of a claim that ended before it was published`() throws {
    let acts = try Acts.all { pact in
      for index in pact.clauses.indices { pact.clauses[index].publicFrom = try EDTF("1921/1933") }
    }
    let claims = try InventedAtlas.atlas(instruments: acts).claims(knownTo: .public())
    #expect(
      claims.map(\.claim.id.name) == [
        "country-01", "lowland-02", "lowland-03", "lowland-09", "upland-09",
      ]
    )
  }
}
