import Diplomacy
import MapGeometry
import Testing

@Suite struct ClaimTests {
  private func claim(
    citing citation: String = "A book (1950)",
    _ change: (inout Instrument) throws -> Void = { _ in }
  ) throws -> Claim? {
    var act = try Drawing.act([Drawing.clause("clause", "red", .sphere)])
    try change(&act)
    let register = try Register(
      powers: [Power(id: try PowerID("red"), name: "red")],
      sources: [Source(id: try SourceID("book"), title: citation)],
      regions: Drawing.regions(),
      instruments: [act]
    )
    let history = register.history(of: try RegionID("plain"))
    return history?.verdict(on: try Drawing.day("1910-06-01")).claims.first
  }

  @Test func `claims are equal when their clauses, acts and sources are`() throws {
    let claim = try #require(try claim())
    #expect(try self.claim() == claim)
    #expect(try self.claim { $0.clauses[0].note = "Up to the wall." } != claim)
    #expect(try self.claim { $0.id = try InstrumentID("other-act") } != claim)
    #expect(try self.claim { $0.name = "Another act" } != claim)
    #expect(try self.claim(citing: "Another book (1951)") != claim)
  }
}
